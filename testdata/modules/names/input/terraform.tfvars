# terraform.tfvars
