variable "refused" {
  type    = bool
  default = "yes"
}

variable "missing" {}

locals {
  loop_a = local.loop_b
  loop_b = local.loop_a
}

resource "terraform_data" "refused" {
  input = var.refused
}

resource "terraform_data" "missing" {
  input = var.missing
}

resource "terraform_data" "undeclared" {
  input = var.undeclared
}

resource "terraform_data" "loop" {
  input = local.loop_a
}
