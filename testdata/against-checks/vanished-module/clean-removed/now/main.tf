removed {
  from = module.db

  lifecycle {
    destroy = false
  }
}
