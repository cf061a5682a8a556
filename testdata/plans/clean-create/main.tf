resource "aws_db_instance" "main" {
  identifier              = "shop"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 20
  username                = "shop"
  password                = "hunter2-shop"
  backup_retention_period = 7
  skip_final_snapshot     = true
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}
