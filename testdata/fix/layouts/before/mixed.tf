resource "aws_s3_bucket" "mixed_crlf" {
  bucket = "x"
}
resource "aws_s3_bucket" "mixed_lf" {
  bucket = "x"
}
