stateless = [
  "powerdns_record",
]
