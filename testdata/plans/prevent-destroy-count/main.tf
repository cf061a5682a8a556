resource "aws_s3_bucket" "store" {
  count  = 1
  bucket = "shop-store"

  lifecycle {
    prevent_destroy = true
  }
}
