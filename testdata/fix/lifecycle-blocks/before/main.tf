resource "aws_s3_bucket" "empty_line" {
  lifecycle {}
}

resource "aws_s3_bucket" "empty_with_comment" {
  lifecycle { /* none */ }
}

resource "aws_s3_bucket" "empty_lines" {
  lifecycle {
  }
}

resource "aws_s3_bucket" "only_comment" {
  lifecycle {
    # prevent_destroy = true
  }
}

resource "aws_s3_bucket" "one_line_with_longer_name" {
  lifecycle { create_before_destroy = true } # behind it
}

resource "aws_s3_bucket" "one_line_with_shorter_name" {
  lifecycle { ignore_changes = [tags] }
}

resource "aws_s3_bucket" "one_line_with_list" {
  lifecycle { ignore_changes = [
    tags,
  ] }
}

resource "aws_s3_bucket" "longer_name" {
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_s3_bucket" "shorter_name" {
  lifecycle {
    ignore_changes = [tags]
  }
}

resource "aws_s3_bucket" "both_names" {
  lifecycle {
    create_before_destroy = true # first

    # then
    ignore_changes = [tags]
  }
}

resource "aws_s3_bucket" "list" {
  lifecycle {
    ignore_changes = [
      tags,
    ]
    # last
  }
}

resource "aws_s3_bucket" "list_above_argument" {
  lifecycle {
    ignore_changes = [
      tags,
    ]
    create_before_destroy = true
  }
}

resource "aws_s3_bucket" "nested" {
  lifecycle {
    # is it right?
    precondition {
      condition     = terraform.workspace != ""
      error_message = "No."
    }
  }
}

resource "aws_s3_bucket" "nested_below_argument" {
  lifecycle {
    create_before_destroy = true
    precondition {
      condition     = terraform.workspace != ""
      error_message = "No."
    }
  }
}
