variable "keep" {
  default = false
}

resource "aws_db_instance" "main" {
  deletion_protection = var.keep
  skip_final_snapshot = !var.keep

  lifecycle {
    prevent_destroy = !true
  }
}
