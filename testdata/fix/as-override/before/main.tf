resource "aws_s3_bucket" "plain" {
}

resource "aws_s3_bucket" "off" {
  lifecycle {
    prevent_destroy = false
  }
}

resource "aws_s3_bucket" "off_earlier" {
}

resource "aws_s3_bucket" "off_later" {
}
