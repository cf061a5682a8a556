stateful "confluent_schema" {
  summary = "A schema and its versions, by which stored records are read"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_schema"

  hazard "hard_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the schema is deleted for good, and with it the key to records that are still stored"
  }
}

stateful "confluent_schema_registry_cluster" {
  summary = "A schema registry with its schemas and encryption keys"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/1.83.2/docs/resources/confluent_schema_registry_cluster"
  since   = "1.16.0"
  until   = "2.0.0"
}

stateful "confluent_schema_registry_dek" {
  summary = "A data key, without which fields encrypted by it cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_schema_registry_dek"

  hazard "hard_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the key is deleted for good, and with it whatever it encrypted"
  }
}

stateful "confluent_schema_registry_kek" {
  summary = "A key encryption key with its data keys"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_schema_registry_kek"

  hazard "hard_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the key is deleted for good, and with it whatever its data keys encrypted"
  }
}

stateful "confluent_stream_governance_cluster" {
  summary = "A schema registry with its schemas"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/1.17.0/docs/resources/confluent_stream_governance_cluster"
  since   = "1.10.0"
  until   = "1.18.0"
}
