commanded = false
text      = "prod.tfvars"
