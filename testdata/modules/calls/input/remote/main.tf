module "db" {
  source = "example/db/aws"
}
