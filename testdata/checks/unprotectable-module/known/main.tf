module "unprotected" {
  source     = "terraform-aws-modules/rds/aws"
  version    = "6.10.0"
  identifier = "shop"
}

module "switched_off" {
  source              = "terraform-aws-modules/rds/aws"
  deletion_protection = false
}

module "undecided" {
  source              = "terraform-aws-modules/rds/aws"
  deletion_protection = var.protect
}

module "no_argument_helps" {
  source = "cloudposse/efs/aws"
}

module "host" {
  source = "registry.terraform.io/terraform-aws-modules/rds/aws"
}

module "git" {
  source = "git::https://github.com/terraform-aws-modules/terraform-aws-rds.git?ref=v6.10.0"
}

module "short_git" {
  source = "github.com/terraform-aws-modules/terraform-aws-rds"
}

module "ssh" {
  source = "git@github.com:terraform-aws-modules/terraform-aws-rds.git"
}

module "object_with_another_kind" {
  source = "Azure/avm-res-storage-storageaccount/azurerm"

  lock = {
    kind = "None"
  }
}

module "assumed_count" {
  source = "terraform-aws-modules/rds/aws"
  count  = var.protect ? 1 : 0
}

variable "protect" {
  type    = bool
  default = true
}
