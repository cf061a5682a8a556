stateful "airbyte_connection" {
  summary = "A connection and the place it has synchronised to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/airbytehq/airbyte/latest/docs/resources/connection"
}

stateful "airbyte_workspace" {
  summary = "A workspace with its sources, destinations and connections"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/airbytehq/airbyte/latest/docs/resources/workspace"
}
