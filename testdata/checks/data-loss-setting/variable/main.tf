variable "force" {
  type    = bool
  default = true
}

variable "days" {
  type    = number
  default = 30
}

variable "skip" {
  type    = bool
  default = false
}

resource "aws_s3_bucket" "by_default" {
  force_destroy = var.force
}

resource "aws_secretsmanager_secret" "by_file" {
  recovery_window_in_days = var.days
}

resource "aws_db_instance" "by_command_line" {
  skip_final_snapshot = var.skip
}
