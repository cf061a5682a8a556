stateful "instaclustr_kafka_user_certificate_v2" {
  summary = "A certificate of a user and its generated key"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/kafka_user_certificate_v2"
}
