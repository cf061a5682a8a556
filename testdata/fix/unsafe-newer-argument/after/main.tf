resource "aws_cloudwatch_log_group" "unset" {
  name = "unset"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cloudwatch_log_group" "off" {
  name                        = "off"
  deletion_protection_enabled = true

  lifecycle {
    prevent_destroy = true
  }
}
