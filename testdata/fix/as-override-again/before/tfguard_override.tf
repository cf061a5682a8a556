# Ours.
resource "aws_s3_bucket" "off" {
  lifecycle {
    prevent_destroy = false
  }
}

resource "aws_s3_bucket" "known" {
  force_destroy = false
}