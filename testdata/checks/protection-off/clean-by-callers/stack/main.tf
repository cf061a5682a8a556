variable "protect" {
  type    = bool
  default = false
}

module "database" {
  source   = "../database"
  settings = { protect = var.protect }
}
