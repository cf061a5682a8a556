stateful "azurerm_media_asset" {
  summary = "A media asset with the container its files lie in"
  kind    = "bucket"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/media_asset"
  until   = "4.0.0"
}

stateful "azurerm_media_live_event" {
  summary = "A live event, whose generated ingest address encoders hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/media_live_event"
  until   = "4.0.0"
}

stateful "azurerm_media_services_account" {
  summary = "A media services account with its assets and streaming locators"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/media_services_account"
  until   = "4.0.0"
}

stateful "azurerm_media_streaming_locator" {
  summary = "A streaming locator, whose generated path players hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/media_streaming_locator"
  until   = "4.0.0"
}

stateful "azurerm_video_analyzer" {
  summary = "A video analyzer with its pipelines and edge modules"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/video_analyzer"
  until   = "4.0.0"
}

stateful "azurerm_video_indexer_account" {
  summary = "A video indexer account with its transcripts and models"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/video_indexer_account"
}
