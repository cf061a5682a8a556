variable "protect" {
  type    = bool
  default = true
}

variable "off" {
  type    = bool
  default = false
}

resource "aws_db_instance" "given" {
  deletion_protection = var.protect
  skip_final_snapshot = false
}

resource "aws_db_instance" "off_by_default" {
  deletion_protection = var.off
}

resource "aws_db_instance" "guarded_anyway" {
  deletion_protection = true
}

resource "aws_s3_bucket" "literal" {
  force_destroy = false
}

resource "aws_security_group" "stateless" {
  name = var.off
}

resource "google_sql_database_instance" "known_part_of_a_dynamic_resource" {
  settings {
    deletion_protection_enabled = true

    dynamic "database_flags" {
      for_each = var.off ? [1] : []
      content {
        name = "x"
      }
    }
  }
}

resource "aws_db_instance" "not_made" {
  count               = 0
  deletion_protection = data.aws_region.here.name == "eu"
}
