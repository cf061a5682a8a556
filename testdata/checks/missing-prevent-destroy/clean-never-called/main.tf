module "off" {
  source = "./bucket"
  count  = 0
}

module "none" {
  source   = "./bucket"
  for_each = toset([])
}

module "disabled" {
  source = "./bucket"

  lifecycle {
    enabled = false
  }
}

module "told" {
  source = "./outer"
  create = false
}
