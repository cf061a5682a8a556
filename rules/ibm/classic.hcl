stateful "ibm_compute_bare_metal" {
  summary = "A physical server with its local disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/compute_bare_metal"
}

stateful "ibm_compute_user" {
  summary = "A user of the account and the API key made for it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/compute_user"
}

stateful "ibm_compute_vm_instance" {
  summary = "A virtual machine with its local disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/compute_vm_instance"
}

stateful "ibm_dns_domain" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/dns_domain"
}

stateful "ibm_lb" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/lb"
}

stateful "ibm_lb_vpx" {
  summary = "A load balancer appliance with its addresses and what was configured on it"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/lb_vpx"
}

stateful "ibm_lbaas" {
  summary = "A load balancer, whose host name cannot be had again"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/lbaas"
}

stateful "ibm_network_public_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/network_public_ip"
}

stateful "ibm_ssl_certificate" {
  summary = "A certificate that was ordered and paid for"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/ssl_certificate"
}

stateful "ibm_subnet" {
  summary = "A block of addresses that cannot be had again"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/subnet"
}
