resource "aws_s3_bucket" "force" {
  bucket        = "x"
  force_destroy = true # for now
}

resource "aws_db_instance" "named" {
  identifier          = "shop"
  skip_final_snapshot = true
}

resource "aws_db_instance" "computed" {
  count               = 2
  identifier          = "shop-${count.index}"
  skip_final_snapshot = "true"
}

resource "aws_rds_cluster" "counted" {
  count               = 2
  skip_final_snapshot = true
}

resource "aws_docdb_cluster" "each" {
  for_each            = toset(["a", "b"])
  skip_final_snapshot = true
}

resource "aws_docdb_cluster" "each_named" {
  for_each            = toset(["a", "b"])
  cluster_identifier  = each.key
  skip_final_snapshot = true
}

resource "aws_db_instance" "has_one" {
  final_snapshot_identifier = "last"
  skip_final_snapshot       = true
}

resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.named.identifier
  skip_final_snapshot = true
}

resource "aws_secretsmanager_secret" "window" {
  recovery_window_in_days = 0
}
