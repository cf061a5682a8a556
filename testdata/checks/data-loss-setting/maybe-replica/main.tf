variable "source_db" {
  type    = string
  default = null
}

resource "aws_db_instance" "no_replica" {
  replicate_source_db = null
  skip_final_snapshot = true
}

resource "aws_db_instance" "maybe" {
  replicate_source_db = var.source_db
  skip_final_snapshot = true
}

module "maybe" {
  source              = "terraform-aws-modules/rds/aws"
  replicate_source_db = var.source_db
  skip_final_snapshot = true
}
