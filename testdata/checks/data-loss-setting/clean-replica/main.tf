resource "aws_db_instance" "source" {
  skip_final_snapshot = false
}

resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.source.identifier
  skip_final_snapshot = true
}

resource "aws_db_instance" "replica_by_name" {
  replicate_source_db = "source"
  skip_final_snapshot = true
}

module "replica" {
  source              = "terraform-aws-modules/rds/aws"
  replicate_source_db = module.source.db_instance_identifier
  skip_final_snapshot = true
}
