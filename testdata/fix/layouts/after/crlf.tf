resource "aws_s3_bucket" "crlf" {
  bucket = "x"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "crlf_line" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "crlf_opened" {
  lifecycle {
    ignore_changes  = [tags]
    prevent_destroy = true
  }
}
