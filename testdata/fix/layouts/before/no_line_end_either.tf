resource "aws_s3_bucket" "no_line_end_either" {
  bucket = "x"
}