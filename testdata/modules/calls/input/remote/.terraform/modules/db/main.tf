module "inner" {
  source = "./modules/inner"
}

module "keys" {
  source = "example/keys/aws"
}

resource "aws_db_instance" "this" {}
