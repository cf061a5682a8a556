variable "replicas" {
  type = number
}

variable "names" {
  type = set(string)
}

variable "create" {
  type    = bool
  default = true
}

locals {
  regions = {}
}

resource "aws_s3_bucket" "count" {
  count = 0
}

resource "aws_s3_bucket" "count_in_text" {
  count = "0"
}

resource "aws_s3_bucket" "map" {
  for_each = {}
}

resource "aws_s3_bucket" "set" {
  for_each = toset([])
}

resource "aws_s3_bucket" "local" {
  for_each = local.regions
}

resource "aws_s3_bucket" "enabled" {
  lifecycle {
    enabled = false
  }
}

resource "aws_s3_bucket" "tfvars" {
  count = var.replicas
}

resource "aws_s3_bucket" "auto_tfvars" {
  for_each = var.names
}

resource "aws_s3_bucket" "command_line" {
  count = var.create ? 1 : 0
}
