stateful "nutanix_floating_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/floating_ip"
}

stateful "nutanix_floating_ip_v2" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/floating_ip_v2"
}
