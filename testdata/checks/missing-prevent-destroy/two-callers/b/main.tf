module "many" {
  source   = "../bucket"
  for_each = toset(["x", "y"])
  create   = true
}
