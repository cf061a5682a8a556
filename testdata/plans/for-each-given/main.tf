resource "aws_s3_bucket" "store" {
  for_each = toset(["eu"])
  bucket   = "shop-${each.key}"
}
