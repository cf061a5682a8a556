resource "aws_eip" "main" {}
