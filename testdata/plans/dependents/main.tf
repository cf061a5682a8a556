resource "aws_db_subnet_group" "main" {
  name       = "shop"
  subnet_ids = ["subnet-1", "subnet-2"]
}

resource "aws_db_parameter_group" "main" {
  name   = "shop"
  family = "postgres16"
}

resource "aws_db_instance" "main" {
  identifier              = "shop"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 20
  username                = "shop"
  password                = "hunter2-shop"
  backup_retention_period = 7
  skip_final_snapshot     = true
  db_subnet_group_name    = aws_db_subnet_group.main.name
  parameter_group_name    = aws_db_parameter_group.main.name
  storage_encrypted       = true
}

resource "aws_db_instance" "replica" {
  identifier          = "shop-replica"
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.main.arn
  skip_final_snapshot = true
}

resource "aws_secretsmanager_secret" "main" {
  name = "shop"
}

resource "aws_secretsmanager_secret_version" "main" {
  secret_id     = aws_secretsmanager_secret.main.id
  secret_string = "postgres://shop:hunter2-shop@${aws_db_instance.main.address}/shop"
}

resource "aws_route53_record" "database" {
  zone_id = "Z0123456789"
  name    = "database.shop.example"
  type    = "CNAME"
  ttl     = 60
  records = [local.host]
}

locals {
  host = aws_db_instance.main.address
}

output "url" {
  value     = "postgres://shop:hunter2-shop@${local.host}/shop"
  sensitive = true
}
