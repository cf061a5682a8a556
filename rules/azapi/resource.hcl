stateful "azapi_resource" {
  summary = "A resource of any Azure type, named only by its type"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource"
}
