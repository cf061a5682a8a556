variable "protect" {
  type = string
}

resource "terraform_data" "protect" {
  input = var.protect
}
