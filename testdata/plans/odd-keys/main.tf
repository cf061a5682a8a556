module "tenant" {
  source   = "./tenant"
  for_each = toset(["a.b", "c"])
  name     = each.key
}
