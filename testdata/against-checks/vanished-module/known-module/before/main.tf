module "db" {
  source = "terraform-aws-modules/rds/aws"
}
