# Keeps Terraform from destroying what cannot be made again. Written by tfguard fix.

resource "aws_s3_bucket" "json" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "plain" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "off_earlier" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "off" {
  lifecycle {
    prevent_destroy = true
  }
}
