stateful "awx_inventory" {
  summary = "An inventory with its hosts, and those that a sync or a person put there"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/denouche/awx/latest/docs/resources/inventory"
}

stateful "awx_organization" {
  summary = "An organization with its inventories, projects, templates and credentials"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/denouche/awx/latest/docs/resources/organization"
}
