# Deletion protection is on still, so that the service refuses.

resource "aws_s3_bucket" "media" {
  bucket = "shop-media"
}
