terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 4.0, < 6.0"
    }
  }
}

# as it was written before Terraform 0.13
provider "google" {
  version = "~> 4.40.0"
}

resource "aws_eks_cluster" "before_it_was_offered" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks"
}

resource "google_sql_database_instance" "before_it_was_offered" {
  settings {
    tier = "db-f1-micro"
  }
}
