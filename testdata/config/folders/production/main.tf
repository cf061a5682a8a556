resource "aws_s3_bucket" "invoices" {
  force_destroy = true

  lifecycle {
    prevent_destroy = true
  }
}
