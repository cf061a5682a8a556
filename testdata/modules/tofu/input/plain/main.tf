locals {
  main_tf = 1
}
