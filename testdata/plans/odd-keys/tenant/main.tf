variable "name" {
  type = string
}

module "storage" {
  source = "../storage"
  count  = 1
  name   = var.name
}
