stateful "alicloud_cloud_phone_image" {
  summary = "An image of a cloud phone"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_phone_image"
}

stateful "alicloud_cloud_phone_instance_group" {
  summary = "A group of cloud phones with what is on them"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_phone_instance_group"
}

stateful "alicloud_cloud_phone_key_pair" {
  summary = "A key pair, whose private key may not be had again"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_phone_key_pair"
}

stateful "alicloud_ecp_instance" {
  summary = "A cloud phone with what is on it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecp_instance"

  hazard "force" {
    unsafe  = ["true"]
    default = "false"
    because = "the phone is stopped and released while it runs"
  }
}
