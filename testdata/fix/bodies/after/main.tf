resource "aws_s3_bucket" "empty_line" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "empty_with_comment" { /* all by default */
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "empty_lines" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "empty_with_blank_line" {

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "one_line" {
  bucket = "one"

  lifecycle {
    prevent_destroy = true
  }
} # behind it

resource "aws_s3_bucket" "one_line_with_comments" {
  /* a */ bucket = "one" /* b */

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "one_line_with_list" {
  tags = {
    a = 1
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "plain" {
  bucket = "plain"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "blank_line_at_end" {
  bucket = "plain"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "comment_at_end" {
  bucket = "plain" # behind it
  # the last word

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "only_comment" {
  # nothing yet

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "comment_behind_brace" { # why it is there
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "comment_beside_brace" {
  bucket = "plain"
  /* end */

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "long_comment_beside_brace" {
  bucket = "plain"
  /* all of
  this */

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "heredoc" {
  bucket = <<-EOT
    }
  EOT

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "nested" {
  versioning {
    enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource aws_s3_bucket bare_labels {
  bucket = "#{"

  lifecycle {
    prevent_destroy = true
  }
}
