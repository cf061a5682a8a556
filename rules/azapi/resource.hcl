stateful "azapi_data_plane_resource" {
  summary = "An object of any kind inside an Azure service, named only by its type"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/data_plane_resource"
  since   = "1.7.0"
}

stateful "azapi_resource" {
  summary = "A resource of any Azure type, named only by its type"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource"
}
