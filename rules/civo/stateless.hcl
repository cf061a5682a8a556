stateless = [
  "civo_dns_domain_record",
  "civo_firewall",
  "civo_firewall_rule",
  "civo_instance_reserved_ip_assignment",
  "civo_kubernetes_node_pool",
  "civo_network",
  "civo_ssh_key",
  "civo_volume_attachment",
  "civo_vpc_firewall",
  "civo_vpc_network",
  "civo_vpc_reserved_ip_assignment",
  "civo_vpc_subnet",
]
