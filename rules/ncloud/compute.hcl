stateful "ncloud_lb" {
  summary = "A load balancer, whose host name and addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/lb"
}

stateful "ncloud_login_key" {
  summary = "A key pair, whose private key is generated and shown only once"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/login_key"
}

stateful "ncloud_nks_cluster" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/nks_cluster"

  protection "return_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "ncloud_public_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/public_ip"
}

stateful "ncloud_server" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/server"

  protection "is_protect_server_termination" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}
