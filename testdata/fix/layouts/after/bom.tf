resource "aws_s3_bucket" "bom" {
  lifecycle {
    prevent_destroy = true
  }
}
