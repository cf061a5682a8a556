resource "aws_s3_bucket" "plain" {
  lifecycle {
    prevent_destroy = false
  }
}

resource "aws_s3_bucket" "quoted" {
  lifecycle {
    prevent_destroy = "false" # for now
  }
}

resource "aws_s3_bucket" "wrapped" {
  lifecycle { prevent_destroy = "${false}" }
}

resource "aws_s3_bucket" "comments_that_move" {
  lifecycle {
    ignore_changes  = []    # none
    prevent_destroy = false # for now
  }
}

resource "aws_s3_bucket" "comments_that_stay" {
  lifecycle {
    ignore_changes  = [tags] # some
    prevent_destroy = false  # for now
  }
}
