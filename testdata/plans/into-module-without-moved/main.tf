module "database" {
  source = "./db"
}
