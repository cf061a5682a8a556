resource "aws_db_instance" "off" {
  deletion_protection = false
}

resource "aws_db_instance" "unset" {
}

resource "aws_db_instance" "nothing" {
  deletion_protection = null
}

resource "aws_db_instance" "text" {
  deletion_protection = "false"
}

resource "aws_eks_cluster" "high" {
}

resource "aws_lb" "medium" {
  enable_deletion_protection = false
}

resource "aws_db_instance" "with_prevent_destroy" {
  deletion_protection = false

  lifecycle {
    prevent_destroy = true
  }
}
