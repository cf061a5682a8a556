data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.media.arn}/*"]
  }
}

resource "aws_s3_bucket" "media" {
  bucket = "shop-media-2"
}

output "policy" {
  value = data.aws_iam_policy_document.read.json
}
