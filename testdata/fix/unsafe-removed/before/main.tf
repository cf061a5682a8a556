removed {
  from = aws_db_instance.silent
}

removed {
  from = aws_db_instance.loud
  lifecycle {
    destroy = true
  }
}

removed {
  from = aws_db_instance.empty
  lifecycle {}
}

removed { from = aws_db_instance.line }

removed {
  from = "no address"
}
