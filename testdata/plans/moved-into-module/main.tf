moved {
  from = aws_db_instance.main
  to   = module.database.aws_db_instance.main
}

module "database" {
  source = "./db"
}
