resource "aws_s3_bucket" "data" {
  bucket = "other"

  lifecycle {
    create_before_destroy = true
  }
}
