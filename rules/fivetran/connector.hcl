stateful "fivetran_connection" {
  summary = "A connection and the place it has synchronised to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fivetran/fivetran/latest/docs/resources/connection"
}

stateful "fivetran_connector" {
  summary = "A connector and the place it has synchronised to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fivetran/fivetran/latest/docs/resources/connector"
}

stateful "fivetran_group" {
  summary = "A group with its connectors and destination"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/fivetran/fivetran/latest/docs/resources/group"
}

stateful "fivetran_hybrid_deployment_agent" {
  summary = "An agent with its token"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fivetran/fivetran/latest/docs/resources/hybrid_deployment_agent"
}

stateful "fivetran_local_processing_agent" {
  summary = "An agent with its token"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fivetran/fivetran/1.4.2/docs/resources/local_processing_agent"
  until   = "1.5.0"
}

stateful "fivetran_proxy_agent" {
  summary = "An agent with its token"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fivetran/fivetran/latest/docs/resources/proxy_agent"
}
