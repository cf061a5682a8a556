module "database" {
  source = "mycorp/database/aws"
}
