resource "aws_s3_bucket" "store" {
  for_each = toset(["logs"])
  bucket   = "shop-${each.key}"
}
