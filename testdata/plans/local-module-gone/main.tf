resource "aws_s3_bucket" "media" {
  bucket = "shop-media"
}

# Two calls were, one is left.
module "one" {
  source = "./db"
}
