resource "aws_s3_bucket" "new" {
}

resource "aws_s3_bucket" "off" {
}

resource "aws_s3_bucket" "known" {
}
