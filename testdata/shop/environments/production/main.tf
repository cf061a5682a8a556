terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }

  backend "s3" {
    bucket = "shop-terraform-state"
    key    = "production/terraform.tfstate"
    region = "eu-central-1"
  }
}

provider "aws" {
  region = var.region
}

module "network" {
  source = "../../modules/network"

  cidr = "10.0.0.0/16"
}

module "orders" {
  source = "../../modules/database"

  name                = "orders"
  subnets             = module.network.private_subnets
  instance_class      = "db.r6g.xlarge"
  deletion_protection = true
}

module "invoices" {
  source = "../../modules/storage"

  name = "shop-invoices"
}

# The team that runs the search has its own module.
module "search" {
  source = "git::https://git.example.com/platform/terraform-search.git?ref=v2.3.0"

  name = "catalogue"
}

module "sessions" {
  source  = "terraform-aws-modules/dynamodb-table/aws"
  version = "~> 4.0"

  name     = "sessions"
  hash_key = "id"
}

resource "aws_kms_key" "payments" {
  description             = "Encrypts card tokens"
  deletion_window_in_days = 7

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_route53_zone" "shop" {
  name = "shop.example.com"
}

resource "aws_secretsmanager_secret" "payment_provider" {
  name                    = "payment-provider"
  recovery_window_in_days = 0

  lifecycle {
    prevent_destroy = false
  }
}

removed {
  from = aws_db_instance.legacy_orders
}
