variable "size" {}

variable "name" {}

resource "terraform_data" "plain" {
  input = var.name
}
