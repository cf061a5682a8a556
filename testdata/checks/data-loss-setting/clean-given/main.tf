variable "force" {
  type    = bool
  default = true
}

variable "skip" {
  type = bool
}

resource "aws_s3_bucket" "data" {
  force_destroy = var.force
}

resource "aws_db_instance" "main" {
  skip_final_snapshot = var.skip
}
