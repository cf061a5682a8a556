resource "aws_s3_bucket" "twice" {
  bucket = "first"
}

resource "aws_s3_bucket" "twice" {
  bucket = "second"
}

resource "aws_s3_bucket" {
}

variable "twice" {
  default = 1
}

variable "twice" {
  default = 2
}

locals {
  twice = 1
}

locals {
  twice = 2
}

provider "aws" {
  alias = "west"
}
