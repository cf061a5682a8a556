variable "create" {
  type    = bool
  default = false
}

variable "names" {
  type    = set(string)
  default = []
}

variable "unset" {
}

data "aws_region" "here" {
}

resource "aws_s3_bucket" "assumed_count" {
  count = var.create ? 1 : 0
}

resource "aws_s3_bucket" "assumed_for_each" {
  for_each = var.names
}

resource "aws_s3_bucket" "unknown_count" {
  count = var.unset
}

resource "aws_s3_bucket" "known_after_apply" {
  for_each = data.aws_region.here.name == "eu" ? {} : { a = 1 }
}

resource "aws_s3_bucket" "assumed_enabled" {
  lifecycle {
    enabled = var.create
  }
}

resource "aws_s3_bucket" "one" {
  count = 1
}
