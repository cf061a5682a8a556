resource "aws_s3_bucket" "twice" {
  force_destroy = true
  depends_on    = [aws_s3_bucket.other]
}

resource "aws_s3_bucket" "alone" {
  bucket = "override"
}

variable "alone" {}

locals {
  alone = 1
}

module "alone" {
  source = "./alone"
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "east"
  region = "us-east-1"
}

moved {
  from = aws_s3_bucket.a
  to   = aws_s3_bucket.b
}

removed {
  from = aws_s3_bucket.gone

  lifecycle {
    destroy = false
  }
}
