stateful "azurerm_eventgrid_domain" {
  summary = "An event domain, whose endpoint and keys publishers hold"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_domain"
}

stateful "azurerm_eventgrid_namespace" {
  summary = "An Event Grid namespace with its topics and the events they retain"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_namespace"
}

stateful "azurerm_eventgrid_topic" {
  summary = "An event topic, whose endpoint and keys publishers hold"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_topic"
}

stateful "azurerm_eventhub" {
  summary = "An event hub with the events it retains"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub"

  recovery "message_retention" {
    weaker = "lower"
  }

  recovery "retention_description.retention_time_in_hours" {
    weaker = "lower"
  }
}

stateful "azurerm_eventhub_cluster" {
  summary = "A dedicated cluster that event hubs lie in"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_cluster"
}

stateful "azurerm_eventhub_namespace" {
  summary = "A namespace with its event hubs and the events they retain"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_namespace"
}

stateful "azurerm_eventhub_namespace_schema_group" {
  summary = "A group of event schemas"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_namespace_schema_group"
}

stateful "azurerm_relay_namespace" {
  summary = "A relay namespace, whose endpoint and keys clients hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/relay_namespace"
}
