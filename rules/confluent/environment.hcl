stateful "confluent_environment" {
  summary = "An environment with its clusters, networks and schema registry"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_environment"
}

stateful "confluent_environment_v2" {
  same_as = "confluent_environment"
  since   = "0.11.0"
  until   = "0.12.0"
}

stateful "confluent_network" {
  summary = "A network with its endpoints, whose names its clients have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_network"
}

stateful "confluent_network_v1" {
  same_as = "confluent_network"
  since   = "0.11.0"
  until   = "0.12.0"
}

stateful "confluent_private_link_attachment" {
  summary = "A private service whose name its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_private_link_attachment"
}
