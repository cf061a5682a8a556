module "database" {
  source = "mycorp/database/aws"
  create = false
}
