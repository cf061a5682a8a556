stateful "cloudamqp_instance" {
  summary = "A message broker with its queues, messages and hostname"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudamqp/cloudamqp/latest/docs/resources/instance"
}

stateful "cloudamqp_privatelink_aws" {
  summary = "A private service whose name its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudamqp/cloudamqp/latest/docs/resources/privatelink_aws"
}

stateful "cloudamqp_privatelink_azure" {
  summary = "A private service whose name its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudamqp/cloudamqp/latest/docs/resources/privatelink_azure"
}
