stateless = [
  "metal_bgp_session",
  "metal_device_network_type",
  "metal_gateway",
  "metal_ip_attachment",
  "metal_port",
  "metal_port_vlan_attachment",
  "metal_project_ssh_key",
  "metal_ssh_key",
  "metal_vlan",
  "metal_volume_attachment",
  "metal_vrf",
]
