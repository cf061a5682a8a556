# café
resource "aws_s3_bucket" "latin" {
  bucket = "x" # ÿþ

  lifecycle {
    prevent_destroy = true
  }
}
