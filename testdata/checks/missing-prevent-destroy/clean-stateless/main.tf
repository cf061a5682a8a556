resource "aws_security_group" "stateless" {
}

resource "aws_route" "stateless" {
}

resource "random_pet" "unknown_provider" {
}

resource "aws_no_such_thing" "unknown_type" {
}

data "aws_db_instance" "read_only" {
  db_instance_identifier = "main"
}

# resource "aws_db_instance" "commented" {}
