removed {
}

removed {
  from = "not an address"
}

removed {
  from = aws_db_instance
}

removed {
  from = aws_db_instance.main[0]
}
