resource "aws_s3_bucket" "main" {
}

resource "aws_s3_bucket" {{
