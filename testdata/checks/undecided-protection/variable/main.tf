variable "unset" {
  type = bool
}

variable "on_by_default" {
  type    = bool
  default = true
}

variable "days" {
  type    = number
  default = 30
}

variable "force" {
  type    = bool
  default = false
}

locals {
  protect = var.on_by_default && true
}

resource "aws_db_instance" "unset" {
  deletion_protection = var.unset
}

resource "aws_db_instance" "assumed" {
  deletion_protection = var.on_by_default
}

resource "aws_db_instance" "assumed_local" {
  deletion_protection = local.protect
}

resource "aws_secretsmanager_secret" "hazard" {
  recovery_window_in_days = var.days
}

resource "aws_s3_bucket" "hazard" {
  force_destroy = var.force
}

resource "aws_db_instance" "undeclared" {
  deletion_protection = var.undeclared
}
