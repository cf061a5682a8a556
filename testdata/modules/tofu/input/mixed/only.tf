locals {
  only_tf = 1
}
