stateful "azurerm_servicebus_namespace" {
  summary = "A Service Bus namespace with its queues, topics and their messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/servicebus_namespace"
}

stateful "azurerm_servicebus_namespace_authorization_rule" {
  summary = "The generated keys by which clients reach a Service Bus namespace"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/servicebus_namespace_authorization_rule"
}

stateful "azurerm_servicebus_queue" {
  summary = "A Service Bus queue with its messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/servicebus_queue"
}

stateful "azurerm_servicebus_queue_authorization_rule" {
  summary = "The generated keys by which clients reach a Service Bus queue"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/servicebus_queue_authorization_rule"
}

stateful "azurerm_servicebus_subscription" {
  summary = "A subscription of a topic with its undelivered messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/servicebus_subscription"
}

stateful "azurerm_servicebus_topic" {
  summary = "A Service Bus topic with its subscriptions and their messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/servicebus_topic"
}

stateful "azurerm_servicebus_topic_authorization_rule" {
  summary = "The generated keys by which clients reach a Service Bus topic"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/servicebus_topic_authorization_rule"
}
