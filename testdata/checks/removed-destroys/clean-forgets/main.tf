removed {
  from = aws_db_instance.kept

  lifecycle {
    destroy = false
  }
}

removed {
  from = aws_db_instance.text

  lifecycle {
    destroy = "false"
  }
}

removed {
  from = aws_security_group.stateless
}

removed {
  from = module.kept

  lifecycle {
    destroy = false
  }
}

removed {
  from = module.app.aws_security_group.stateless
}
