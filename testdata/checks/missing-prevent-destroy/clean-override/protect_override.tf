resource "aws_s3_bucket" "bare" {
  lifecycle {
    prevent_destroy = true
  }
}
