resource "aws_s3_bucket" "mixed_crlf" {
  bucket = "x"

  lifecycle {
    prevent_destroy = true
  }
}
resource "aws_s3_bucket" "mixed_lf" {
  bucket = "x"

  lifecycle {
    prevent_destroy = true
  }
}
