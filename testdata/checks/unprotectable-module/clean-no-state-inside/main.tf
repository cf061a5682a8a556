module "database" {
  source = "mycorp/database/aws"
}

module "not_made" {
  source = "terraform-aws-modules/rds/aws"
  count  = 0
}

module "known_but_local" {
  source = "./local"
}
