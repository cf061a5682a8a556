module "database" {
  source              = "mycorp/database/aws"
  deletion_protection = true
}
