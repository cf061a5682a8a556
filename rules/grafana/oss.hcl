stateful "grafana_apps_generic_resource" {
  summary = "An object of any kind, named only by its manifest"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/apps_generic_resource"
}

stateful "grafana_dashboard_public" {
  summary = "The public address of a dashboard"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/dashboard_public"
}

stateful "grafana_folder" {
  summary = "A folder with every dashboard and alert rule in it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/folder"

  protection "prevent_destroy_if_not_empty" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Only a folder with something in it is kept"
  }
}

stateful "grafana_organization" {
  summary = "An organization with its dashboards, data sources and members"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/organization"
}

stateful "grafana_team" {
  summary = "A team with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/team"
}

stateful "grafana_user" {
  summary = "A person with their settings and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/user"
}
