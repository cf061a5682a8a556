module "db" {
  source   = "../../modules/db"
  for_each = toset(["a", "b"])
  protect  = true
}

module "net" {
  source = "../../modules/net"
}

module "gone" {
  source = "../../modules/gone"
}

module "registry" {
  source  = "terraform-aws-modules/rds/aws"
  version = "~> 6.0"
}

module "odd" {
  source = var.source
}
