resource "aws_s3_bucket" "crlf" {
  bucket = "x"
}

resource "aws_s3_bucket" "crlf_line" {}

resource "aws_s3_bucket" "crlf_opened" {
  lifecycle { ignore_changes = [tags] }
}
