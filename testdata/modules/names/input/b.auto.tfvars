# b.auto.tfvars
