resource "aws_cloudformation_stack" "container" {
}

resource "aws_lb" "medium_guarded" {
  enable_deletion_protection = true
}

resource "aws_lb" "medium" {
}

resource "aws_eks_cluster" "high_guarded" {
  deletion_protection = true
}

resource "aws_eks_cluster" "high" {
}
