resource "aws_s3_bucket" "data" {
  lifecycle {
    prevent_destroy = false
  }
}
