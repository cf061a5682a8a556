resource "aws_s3_bucket" "block" {
  bucket = "one"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "one_line" {
  lifecycle { prevent_destroy = true }
}

resource "aws_s3_bucket" "text" {
  lifecycle {
    prevent_destroy = "true"
  }
}

resource "aws_s3_bucket" "among_others" {
  lifecycle {
    create_before_destroy = true
    ignore_changes        = [tags]
    prevent_destroy       = true
  }
}

resource "aws_s3_bucket" "forgotten_instead" {
  lifecycle {
    destroy = false
  }
}
