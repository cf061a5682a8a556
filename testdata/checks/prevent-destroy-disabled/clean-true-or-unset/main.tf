resource "aws_s3_bucket" "on" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "unset" {
}

resource "aws_s3_bucket" "expression" {
  lifecycle {
    prevent_destroy = !false
  }
}

resource "aws_s3_bucket" "not_made" {
  count = 0

  lifecycle {
    prevent_destroy = false
  }
}

resource "aws_security_group" "stateless" {
  lifecycle {
    prevent_destroy = false
  }
}

resource "aws_s3_bucket" "forgotten_instead" {
  lifecycle {
    destroy         = false
    prevent_destroy = false
  }
}
