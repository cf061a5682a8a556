module "db" {
  source = "./db"
  for_each = toset(["a", "b"])
}
