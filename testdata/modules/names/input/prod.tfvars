# prod.tfvars
