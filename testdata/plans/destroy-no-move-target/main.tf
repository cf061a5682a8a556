moved {
  from = aws_db_instance.old
  to   = aws_db_instance.new
}
