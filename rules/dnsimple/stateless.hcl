stateless = [
  "dnsimple_contact",
  "dnsimple_domain_delegation",
  "dnsimple_ds_record",
  "dnsimple_email_forward",
  "dnsimple_lets_encrypt_certificate",
  "dnsimple_record",
  "dnsimple_registered_domain",
  "dnsimple_zone",
  "dnsimple_zone_record",
]
