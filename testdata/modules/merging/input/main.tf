variable "size" {
  type    = number
  default = 1
}

variable "kept" {
  default = "base"
}

locals {
  one   = "base"
  other = "base"
}

resource "terraform_data" "plain" {
  input            = "base"
  triggers_replace = "base"
}

resource "terraform_data" "unarmed" {
  input = "base"

  lifecycle {
    prevent_destroy       = true
    create_before_destroy = true
    ignore_changes        = [input]
  }
}

resource "terraform_data" "armed" {
  input = "base"
}

resource "terraform_data" "ignoring" {
  lifecycle {
    ignore_changes = all
  }
}

resource "terraform_data" "provisioned" {
  count = 2

  provisioner "local-exec" {
    command = "echo base one"
  }

  provisioner "local-exec" {
    command = "echo base two"
  }
}

resource "terraform_data" "quoted" {
  lifecycle {
    prevent_destroy = "true"
  }
}

module "child" {
  source = "./nowhere"
  size   = var.size
  name   = "base"
}

output "one" {
  value = local.one
}
