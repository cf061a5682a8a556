resource "aws_s3_bucket" "switched_off_there" {
  lifecycle {
    prevent_destroy = false
  }
}

resource "aws_s3_bucket" "lifecycle_there" {
  lifecycle {
    create_before_destroy = true
  }
}
