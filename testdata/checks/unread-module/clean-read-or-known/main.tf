module "local" {
  source = "./local"
}

module "known" {
  source = "terraform-aws-modules/rds/aws"
}

module "database" {
  source = "acme/database/aws"
}

module "not_made" {
  source = "acme/other/aws"
  count  = 0
}
