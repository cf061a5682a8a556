resource "aws_s3_bucket" "archive" {
  lifecycle {
    prevent_destroy = true
  }
}
