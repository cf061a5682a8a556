# Terraform moves the instance with the key 0 itself; the second one it destroys.

resource "aws_s3_bucket" "store" {
  bucket = "shop-logs"
}
