stateful "aws_opsworks_instance" {
  summary = "A machine of a stack and its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_instance"
  until   = "6.0.0"

  hazard "delete_ebs" {
    unsafe  = ["true"]
    default = "true"
    because = "the disks are deleted with the machine"
  }

  hazard "delete_eip" {
    unsafe  = ["true"]
    default = "true"
    because = "the public address is released with the machine"
  }

  recovery "root_block_device.delete_on_termination" {
    weaker  = "off"
    safe    = ["false"]
    default = "true"
  }

  recovery "ebs_block_device.delete_on_termination" {
    weaker  = "off"
    safe    = ["false"]
    default = "true"
  }

  iam {
    destroy = ["opsworks:DeleteInstance"]
  }
}

stateful "aws_opsworks_stack" {
  summary    = "A stack, once its layers and machines are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_stack"
  only_empty = true
  until      = "6.0.0"

  iam {
    destroy = ["opsworks:DeleteStack"]
  }
}
