resource "aws_dynamodb_table" "table_a" {
}

resource "aws_dynamodb_table" "table_b" {
}

resource "aws_dynamodb_table" "table_c" {
}

resource "aws_dynamodb_table" "table_d" {
}

resource "aws_dynamodb_table" "table_e" {
}

resource "aws_dynamodb_table" "table_f" {
}
