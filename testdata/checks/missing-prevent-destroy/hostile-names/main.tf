resource "aws_s3_bucket" "[31mred" {
}

resource "aws_s3_bucket" "::error::x" {
}

resource "aws_s3_bucket" "‮flip" {
}

resource "aws_s3_bucket" "" {
}

resource "aws_s3_bucket" "it-em.ä" {
}
