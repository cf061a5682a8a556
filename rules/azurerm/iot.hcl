stateful "azurerm_digital_twins_instance" {
  summary = "A graph of digital twins"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/digital_twins_instance"
}

stateful "azurerm_iotcentral_application" {
  summary = "An IoT Central application with its devices and data"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iotcentral_application"
}

stateful "azurerm_iothub" {
  summary = "An IoT hub with the identities of its devices"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iothub"
}

stateful "azurerm_iothub_dps" {
  summary = "A provisioning service with the enrolments of devices"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iothub_dps"
}
