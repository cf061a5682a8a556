# Terraform destroys what a removed block does not mention; OpenTofu would forget it.
removed {
  from = module.billing
}
