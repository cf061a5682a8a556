resource "aws_s3_bucket" "cache" {
  bucket = "example-cache"
}
