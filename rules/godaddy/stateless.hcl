stateless = [
  "godaddy_domain_record",
]
