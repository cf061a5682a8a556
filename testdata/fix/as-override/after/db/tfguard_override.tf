# Keeps Terraform from destroying what cannot be made again. Written by tfguard fix.

resource "aws_db_instance" "main" {
  lifecycle {
    prevent_destroy = true
  }
}
