variable "create" {
  type    = bool
  default = true
}

module "inner" {
  source = "../bucket"
  create = var.create
}
