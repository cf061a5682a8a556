module "database" {
  source              = "acme/database/aws"
  deletion_protection = true
}
