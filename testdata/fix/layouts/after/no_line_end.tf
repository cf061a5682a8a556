resource "aws_s3_bucket" "no_line_end" {
  lifecycle {
    prevent_destroy = true
  }
}