variable "size" {
  default = 2
}

locals {
  one = "a"
}

resource "terraform_data" "plain" {
  input            = "a"
  triggers_replace = "a"
}

resource "terraform_data" "ignoring" {
  lifecycle {
    ignore_changes = [input]
  }
}
