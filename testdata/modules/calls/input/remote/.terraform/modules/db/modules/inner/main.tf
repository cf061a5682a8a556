resource "aws_db_parameter_group" "this" {}
