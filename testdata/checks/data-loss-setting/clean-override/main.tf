resource "aws_s3_bucket" "data" {
  force_destroy = true
}
