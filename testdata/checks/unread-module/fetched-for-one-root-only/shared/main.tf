module "database" {
  source = "acme/database/aws"
}
