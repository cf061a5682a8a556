removed {
  from = aws_db_instance.destroyed

  lifecycle {
    destroy = true
  }
}

removed {
  from = aws_secretsmanager_secret.silent
}

removed {
  from = aws_lb.medium

  lifecycle {
  }
}

removed {
  from = module.shop.aws_s3_bucket.data
}

removed {
  from = module.storage
}

removed {
  from = module.storage["eu"].module.inner

  lifecycle {
    destroy = true
  }
}

removed {
  from = aws_s3_bucket.with_provisioner

  lifecycle {
    destroy = true
  }

  provisioner "local-exec" {
    when    = destroy
    command = "backup"
  }
}
