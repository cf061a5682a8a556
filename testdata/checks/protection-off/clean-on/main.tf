resource "aws_db_instance" "on" {
  deletion_protection = true
}

resource "aws_db_instance" "text" {
  deletion_protection = "true"
}

resource "aws_db_instance" "template" {
  deletion_protection = "${true}"
}

resource "aws_db_instance" "expression" {
  deletion_protection = alltrue([true, !false])
}

resource "aws_db_instance" "local" {
  deletion_protection = local.settings.protect
}

resource "aws_db_instance" "not_made" {
  count               = 0
  deletion_protection = false
}

locals {
  settings = { protect = true }
}

resource "aws_opensearch_domain" "without_any_protection" {
}
