stateful "hcp_waypoint_add_on" {
  summary = "An add-on with the infrastructure made for it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/waypoint_add_on"
}

stateful "hcp_waypoint_application" {
  summary = "An application with the infrastructure made for it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/waypoint_application"
}
