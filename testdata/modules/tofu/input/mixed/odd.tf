locals {
  odd_tf = 1
}
