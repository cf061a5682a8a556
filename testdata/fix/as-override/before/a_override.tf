resource "aws_s3_bucket" "off_earlier" {
  lifecycle {
    prevent_destroy = false
  }
}
