variable "settings" {
  type = object({ protect = bool })
}

resource "aws_db_instance" "main" {
  deletion_protection = var.settings.protect
}
