stateless = [
  "kafka_acl",
  "kafka_quota",
  "kafka_user_scram_credential",
]
