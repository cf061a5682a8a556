stateful "azurerm_media_services_account" {
  summary = "A media services account with its assets and streaming locators"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/media_services_account"
}

stateful "azurerm_video_indexer_account" {
  summary = "A video indexer account with its transcripts and models"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/video_indexer_account"
}
