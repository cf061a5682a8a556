stateless = [
  "confluentcloud_kafka_acl",
  "confluentcloud_role_binding",
]
