module "db" {
  source = "./db"
}

moved {
  from = aws_db_instance.main
  to   = module.db.aws_db_instance.main
}
