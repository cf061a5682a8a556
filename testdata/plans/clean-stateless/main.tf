resource "aws_security_group_rule" "https" {
  type              = "ingress"
  from_port         = 8443
  to_port           = 8443
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/8"]
  security_group_id = "sg-0123456789"
}

resource "terraform_data" "release" {
  input            = "v2"
  triggers_replace = "v2"
}
