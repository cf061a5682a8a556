# tfguard:ignore missing-prevent-destroy until=2026-11-21 owner=data-platform reason="rebuilt nightly"
resource "aws_s3_bucket" "cache" {
  bucket = "example-cache"
}
