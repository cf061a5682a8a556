module "cache" {
  source = "./cache"
}

# tfguard:ignore missing-prevent-destroy until=2099-06-30 owner=web reason="holds build output only"
resource "aws_s3_bucket" "artifacts" {
  bucket = "example-artifacts"
}
