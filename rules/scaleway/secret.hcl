stateful "scaleway_cockpit_grafana_user" {
  summary = "A user of the dashboards, whose password is generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/cockpit_grafana_user"
}

stateful "scaleway_cockpit_source" {
  summary = "A data source with its metrics, logs or traces"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/cockpit_source"
}

stateful "scaleway_cockpit_token" {
  summary = "A token for writing and reading observations, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/cockpit_token"
}

stateful "scaleway_key_manager_key" {
  summary = "A key, without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/key_manager_key"

  protection "unprotected" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "scaleway_key_manager_key_material" {
  summary = "Imported key material, without which nothing encrypted with the key can be read"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/key_manager_key_material"
}

stateful "scaleway_secret" {
  summary = "A secret with all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/secret"

  protection "protected" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "scaleway_token" {
  summary = "An API key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/1.17.2/docs/resources/token"
  until   = "2.0.0"
}
