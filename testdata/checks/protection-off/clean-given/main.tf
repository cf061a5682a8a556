variable "by_file" {
  type = bool
}

variable "by_auto_file" {
  type    = bool
  default = false
}

variable "by_command_line" {
  default = false
}

variable "by_named_file" {
  default = false
}

resource "aws_db_instance" "by_file" {
  deletion_protection = var.by_file
}

resource "aws_db_instance" "by_auto_file" {
  deletion_protection = var.by_auto_file
}

resource "aws_db_instance" "by_command_line" {
  deletion_protection = var.by_command_line
}

resource "aws_db_instance" "by_named_file" {
  deletion_protection = var.by_named_file
}
