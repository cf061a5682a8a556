module "protected" {
  source              = "terraform-aws-modules/rds/aws"
  deletion_protection = true
}

module "object" {
  source = "Azure/avm-res-storage-storageaccount/azurerm"

  lock = {
    kind = "CanNotDelete"
  }
}
