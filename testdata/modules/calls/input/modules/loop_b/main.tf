module "a" {
  source = "../loop_a"
}

module "self" {
  source = "./"
}
