resource "terraform_data" "plain" {
  input = "b"
}

resource "terraform_data" "unarmed" {
  lifecycle {
    prevent_destroy = false
    ignore_changes  = []
  }
}

resource "terraform_data" "provisioned" {
  count = 1

  provisioner "local-exec" {
    command = "echo override"
  }
}

module "child" {
  source = "./child"
  name   = "override"
}
