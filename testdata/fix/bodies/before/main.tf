resource "aws_s3_bucket" "empty_line" {}

resource "aws_s3_bucket" "empty_with_comment" { /* all by default */ }

resource "aws_s3_bucket" "empty_lines" {
}

resource "aws_s3_bucket" "empty_with_blank_line" {

}

resource "aws_s3_bucket" "one_line" { bucket = "one" } # behind it

resource "aws_s3_bucket" "one_line_with_comments" { /* a */ bucket = "one" /* b */ }

resource "aws_s3_bucket" "one_line_with_list" { tags = {
  a = 1
} }

resource "aws_s3_bucket" "plain" {
  bucket = "plain"
}

resource "aws_s3_bucket" "blank_line_at_end" {
  bucket = "plain"

}

resource "aws_s3_bucket" "comment_at_end" {
  bucket = "plain" # behind it
  # the last word
}

resource "aws_s3_bucket" "only_comment" {
  # nothing yet
}

resource "aws_s3_bucket" "comment_behind_brace" { # why it is there
}

resource "aws_s3_bucket" "comment_beside_brace" {
  bucket = "plain"
  /* end */ }

resource "aws_s3_bucket" "long_comment_beside_brace" {
  bucket = "plain"
  /* all of
  this */ }

resource "aws_s3_bucket" "heredoc" {
  bucket = <<-EOT
    }
  EOT
}

resource "aws_s3_bucket" "nested" {
  versioning {
    enabled = true
  }
}

resource aws_s3_bucket bare_labels {
  bucket = "#{"
}
