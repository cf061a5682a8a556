resource "aws_s3_bucket" "store" {
  for_each = toset(["logs", "media"])
  bucket   = "shop-${each.key}"
}
