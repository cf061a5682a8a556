stateless = [
  "astra_access_list",
  "astra_customer_key",
  "astra_enterprise_org",
  "astra_pcu_group_association",
  "astra_private_link",
  "astra_private_link_endpoint",
  "astra_role",
]
