module "db" {
  source = "acme/db/aws"
}
