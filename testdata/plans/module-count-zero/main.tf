module "billing" {
  source = "./db"
  count  = 0
}

module "tenant" {
  source   = "./db"
  for_each = toset(["a"])
}
