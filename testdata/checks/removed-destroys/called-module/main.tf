module "a" {
  source = "./inner"
}

module "b" {
  source = "./inner"
}
