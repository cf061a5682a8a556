module "live" {
  source = "../bucket"
  create = true
}

module "off" {
  source = "../bucket"
  create = false
}
