variable "protect" {
  type = bool
}

module "bucket" {
  source  = "../bucket"
  protect = var.protect
}
