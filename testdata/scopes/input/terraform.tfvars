text      = "terraform.tfvars"
required  = "terraform.tfvars"
early     = "terraform.tfvars"
automatic = false
strict    = null
loose     = null
