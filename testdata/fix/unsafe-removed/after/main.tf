removed {
  from = aws_db_instance.silent

  lifecycle {
    destroy = false
  }
}

removed {
  from = aws_db_instance.loud
  lifecycle {
    destroy = false
  }
}

removed {
  from = aws_db_instance.empty
  lifecycle { destroy = false }
}

removed {
  from = aws_db_instance.line

  lifecycle {
    destroy = false
  }
}

removed {
  from = "no address"
}
