  resource "aws_s3_bucket" "indented" {
    bucket = "x"
  }
