resource "aws_instance" "worker" {
  ami                         = "ami-0123456789abcdef0"
  instance_type               = "t3.micro"
  user_data                   = join("", concat(["#!/bin/sh\n"], [for i in range(200) : "echo \"line ${i} of a long start script, with a quote ' and an ampersand &\"\n"]))
  user_data_replace_on_change = true
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 100
  snapshot_id       = "snap-0123456789abcdef0"
}
