stateful "streamnative_apikey" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/streamnative/streamnative/latest/docs/resources/apikey"
}

stateful "streamnative_cloud_environment" {
  summary = "A cloud environment, in which clusters run"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/streamnative/streamnative/latest/docs/resources/cloud_environment"
}

stateful "streamnative_pulsar_cluster" {
  summary = "A Pulsar cluster with all its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/streamnative/streamnative/latest/docs/resources/pulsar_cluster"
}

stateful "streamnative_pulsar_gateway" {
  summary = "A gateway, whose address clients have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/streamnative/streamnative/latest/docs/resources/pulsar_gateway"
}

stateful "streamnative_pulsar_instance" {
  summary = "A Pulsar instance with its clusters"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/streamnative/streamnative/latest/docs/resources/pulsar_instance"
}

stateful "streamnative_service_account" {
  summary = "A service account with its key and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/streamnative/streamnative/latest/docs/resources/service_account"
}
