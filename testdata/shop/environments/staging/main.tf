provider "aws" {
  region = "eu-central-1"
}

module "orders" {
  source = "../../modules/database"

  name           = "orders-staging"
  subnets        = []
  instance_class = "db.t4g.medium"
}

module "invoices" {
  source = "../../modules/storage"

  name          = "shop-invoices-staging"
  force_destroy = true
}
