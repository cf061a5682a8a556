module "db" {
  source = "acme/store/aws"
}
