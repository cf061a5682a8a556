variable "shards" {
  type    = number
  default = 1
}

resource "aws_db_instance" "shard" {
  identifier              = "shard-${count.index}"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 20
  username                = "shop"
  password                = "hunter2-x"
  backup_retention_period = 7
  skip_final_snapshot     = true
  count                   = var.shards
}
