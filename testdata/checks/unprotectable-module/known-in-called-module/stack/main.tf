variable "protect" {
  type = bool
}

module "database" {
  source              = "terraform-aws-modules/rds/aws"
  deletion_protection = var.protect
}
