module "database" {
  source = "acme/database/aws"
  create = false
}
