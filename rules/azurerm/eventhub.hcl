stateful "azurerm_eventgrid_domain" {
  summary = "An event domain, whose endpoint and keys publishers hold"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_domain"
}

stateful "azurerm_eventgrid_namespace" {
  summary = "An Event Grid namespace with its topics and the events they retain"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_namespace"
}

stateful "azurerm_eventgrid_namespace_topic" {
  summary = "A topic of an Event Grid namespace with the events it retains"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_namespace_topic"

  recovery "event_retention_in_days" {
    weaker  = "lower"
    default = "7"
  }
}

stateful "azurerm_eventgrid_partner_namespace" {
  summary = "A partner namespace, whose endpoint and keys the partner holds"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_partner_namespace"
}

stateful "azurerm_eventgrid_partner_registration" {
  summary = "A partner registration, whose id customers have authorised"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_partner_registration"
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

stateful "azurerm_eventhub_authorization_rule" {
  summary = "The generated keys by which clients reach an event hub"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_authorization_rule"
}

stateful "azurerm_eventhub_namespace" {
  summary = "A namespace with its event hubs and the events they retain"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_namespace"
}

stateful "azurerm_eventhub_namespace_authorization_rule" {
  summary = "The generated keys by which clients reach a namespace of event hubs"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_namespace_authorization_rule"
}

stateful "azurerm_eventhub_namespace_schema_group" {
  summary = "A group of event schemas"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_namespace_schema_group"
}

stateful "azurerm_relay_hybrid_connection_authorization_rule" {
  summary = "The generated keys by which clients reach a hybrid connection"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/relay_hybrid_connection_authorization_rule"
}

stateful "azurerm_relay_namespace" {
  summary = "A relay namespace, whose endpoint and keys clients hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/relay_namespace"
}

stateful "azurerm_relay_namespace_authorization_rule" {
  summary = "The generated keys by which clients reach a relay namespace"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/relay_namespace_authorization_rule"
}
