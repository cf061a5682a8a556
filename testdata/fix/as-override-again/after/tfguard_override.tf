# Ours.
resource "aws_s3_bucket" "off" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "known" {
  force_destroy = false

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "new" {
  lifecycle {
    prevent_destroy = true
  }
}