variable "protect" {
  type    = bool
  default = true
}

module "database" {
  source  = "../database"
  protect = var.protect
}
