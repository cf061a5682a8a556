resource "aws_s3_bucket" "main" {
  lifecycle {
    create_before_destroy = true
  }
  lifecycle {
    ignore_changes = [tags]
  }
}
