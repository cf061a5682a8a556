resource "aws_s3_bucket" "bare" {
  bucket = "bare"
}

resource "aws_s3_bucket" "with_lifecycle" {
  lifecycle {
    ignore_changes = [tags]
  }
}
