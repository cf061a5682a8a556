resource "aws_s3_bucket" "off_later" {
  lifecycle {
    prevent_destroy = false
  }
}
