variable "region" {
  type    = string
  default = ""
}

resource "aws_s3_bucket" "media" {
  bucket = "shop-media"

  lifecycle {
    precondition {
      condition     = var.region != ""
      error_message = "Name a region."
    }
  }
}

# aws_db_instance.main was deleted.
