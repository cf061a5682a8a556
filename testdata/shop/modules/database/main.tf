variable "name" {
  type = string
}

variable "subnets" {
  type = list(string)
}

variable "instance_class" {
  type = string
}

variable "deletion_protection" {
  type    = bool
  default = false
}

variable "replicas" {
  type    = number
  default = 0
}

locals {
  identifier = lower(replace(var.name, "_", "-"))
}

resource "aws_db_subnet_group" "this" {
  name       = local.identifier
  subnet_ids = var.subnets
}

resource "aws_db_instance" "this" {
  identifier              = local.identifier
  engine                  = "postgres"
  engine_version          = "16.4"
  instance_class          = var.instance_class
  allocated_storage       = 100
  db_subnet_group_name    = aws_db_subnet_group.this.name
  backup_retention_period = 14
  deletion_protection     = var.deletion_protection
  skip_final_snapshot     = true
}

resource "aws_db_instance" "replica" {
  count = var.replicas

  identifier          = "${local.identifier}-${count.index}"
  instance_class      = var.instance_class
  replicate_source_db = aws_db_instance.this.identifier
}

resource "aws_cloudwatch_log_group" "queries" {
  count = 0

  name = "/shop/${local.identifier}/queries"
}
