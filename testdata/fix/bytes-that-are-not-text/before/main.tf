# café
resource "aws_s3_bucket" "latin" {
  bucket = "x" # ÿþ
}
