stateful "azurerm_elastic_cloud_elasticsearch" {
  summary = "An Elastic deployment with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/elastic_cloud_elasticsearch"
}
