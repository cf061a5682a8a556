resource "aws_s3_bucket" "half" {
  bucket = = "half"
}

resource "aws_s3_bucket" "after_the_fault" {
}
