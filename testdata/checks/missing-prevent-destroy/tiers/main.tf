resource "aws_cloudformation_stack" "container" {
}

resource "aws_lb" "medium_guarded" {
  enable_deletion_protection = true
}

resource "aws_lb" "medium" {
}

resource "aws_cloudwatch_log_group" "high_guarded" {
  deletion_protection_enabled = true
}

resource "aws_cloudwatch_log_group" "high" {
}
