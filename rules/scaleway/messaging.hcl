stateful "scaleway_iot_device" {
  summary = "A device with the certificate that was generated for it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/iot_device"
}

stateful "scaleway_iot_hub" {
  summary = "A hub, whose address and authority its devices have built in"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/iot_hub"
}

stateful "scaleway_iot_network" {
  summary = "A network of a hub with the address and secret generated for it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/iot_network"
}

stateful "scaleway_kafka_cluster" {
  summary = "A Kafka cluster with its topics and messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/kafka_cluster"
}

stateful "scaleway_mnq_credential" {
  summary = "Credentials of a messaging namespace, which are shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/2.33.0/docs/resources/mnq_credential"
  until   = "2.34.0"
}

stateful "scaleway_mnq_namespace" {
  summary = "A messaging namespace with its queues and their messages"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/2.33.0/docs/resources/mnq_namespace"
  until   = "2.34.0"
}

stateful "scaleway_mnq_nats_account" {
  summary = "A NATS account with its streams and messages"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/mnq_nats_account"
}

stateful "scaleway_mnq_nats_credentials" {
  summary = "Credentials of a NATS account, which are shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/mnq_nats_credentials"
}

stateful "scaleway_mnq_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/2.33.0/docs/resources/mnq_queue"
  until   = "2.34.0"
}

stateful "scaleway_mnq_sns" {
  summary = "The topic service of a project with its topics"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/mnq_sns"
}

stateful "scaleway_mnq_sns_credentials" {
  summary = "Credentials of the topic service, which are shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/mnq_sns_credentials"
}

stateful "scaleway_mnq_sns_topic" {
  summary = "A topic, whose address publishers refer to"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/mnq_sns_topic"
}

stateful "scaleway_mnq_sqs" {
  summary = "The queue service of a project with its queues"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/mnq_sqs"
}

stateful "scaleway_mnq_sqs_credentials" {
  summary = "Credentials of the queue service, which are shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/mnq_sqs_credentials"
}

stateful "scaleway_mnq_sqs_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/mnq_sqs_queue"
}

stateful "scaleway_tem_domain" {
  summary = "A domain for sending mail with its validation and signing key"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/tem_domain"
}
