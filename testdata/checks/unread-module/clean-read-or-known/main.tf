module "local" {
  source = "./local"
}

module "known" {
  source = "terraform-aws-modules/rds/aws"
}

module "database" {
  source = "mycorp/database/aws"
}

module "not_made" {
  source = "mycorp/other/aws"
  count  = 0
}
