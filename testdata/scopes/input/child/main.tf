variable "protect" {
  type     = bool
  default  = false
  nullable = false
}

variable "name" {
  type    = string
  default = "nobody"
}

resource "terraform_data" "protect" {
  input = var.protect
}

resource "terraform_data" "name" {
  input = var.name == null ? "null" : var.name
}

module "grand" {
  source  = "./grand"
  protect = !var.protect
}
