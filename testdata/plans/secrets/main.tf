variable "password" {
  type      = string
  sensitive = true
  default   = "hunter2-variable"
}

variable "protect" {
  type      = bool
  sensitive = true
  default   = false
}

resource "aws_db_instance" "main" {
  identifier              = "shop"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 20
  username                = "shop"
  password                = var.password
  backup_retention_period = 7
  skip_final_snapshot     = true
  deletion_protection     = var.protect
}

resource "aws_s3_bucket" "media" {
  bucket = "shop-media"
}

resource "aws_ssm_parameter" "token" {
  name  = "/shop/token"
  type  = "SecureString"
  value = "hunter2-new"
}

output "password" {
  value     = var.password
  sensitive = true
}
