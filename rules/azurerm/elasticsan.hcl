stateful "azurerm_elastic_san" {
  summary = "An Elastic SAN with its volumes"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/elastic_san"
}

stateful "azurerm_elastic_san_volume" {
  summary = "A volume of an Elastic SAN"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/elastic_san_volume"
}

stateful "azurerm_elastic_san_volume_group" {
  summary = "A group of volumes of an Elastic SAN"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/elastic_san_volume_group"
}
