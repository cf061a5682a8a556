variable "by_default" {
  type    = bool
  default = false
}

variable "by_file" {
  type    = bool
  default = true
}

variable "by_command_line" {
  type    = bool
  default = true
}

variable "null_by_default" {
  type    = bool
  default = null
}

resource "aws_db_instance" "by_default" {
  deletion_protection = var.by_default
}

resource "aws_db_instance" "by_file" {
  deletion_protection = var.by_file
}

resource "aws_db_instance" "by_command_line" {
  deletion_protection = var.by_command_line
}

resource "aws_db_instance" "null_by_default" {
  deletion_protection = var.null_by_default
}
