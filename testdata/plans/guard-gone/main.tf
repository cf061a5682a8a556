resource "aws_s3_bucket" "media" {
  bucket = "shop-media"
}

# aws_s3_bucket_versioning.media and the lock of the vault were deleted.

resource "aws_backup_vault" "main" {
  name = "shop"
}
