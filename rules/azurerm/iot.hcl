stateful "azurerm_digital_twins_instance" {
  summary = "A graph of digital twins"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/digital_twins_instance"
}

stateful "azurerm_iot_dps" {
  same_as = "azurerm_iothub_dps"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.36.1/docs/resources/iot_dps"
  until   = "2.0.0"
}

stateful "azurerm_iot_time_series_insights_gen2_environment" {
  summary = "A time series environment with its telemetry and its model"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/iot_time_series_insights_gen2_environment"
  until   = "4.0.0"
}

stateful "azurerm_iot_time_series_insights_reference_data_set" {
  summary = "A set of reference data with its items"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/iot_time_series_insights_reference_data_set"
  until   = "4.0.0"
}

stateful "azurerm_iot_time_series_insights_standard_environment" {
  summary = "A time series environment with the telemetry it retains"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/iot_time_series_insights_standard_environment"
  until   = "4.0.0"

  recovery "data_retention_time" {
    weaker = "lower"
  }
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

  recovery "event_hub_retention_in_days" {
    weaker  = "lower"
    default = "1"
  }
}

stateful "azurerm_iothub_device_update_account" {
  summary = "A device update account with its instances and imported updates"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iothub_device_update_account"
}

stateful "azurerm_iothub_device_update_instance" {
  summary = "A device update instance with its imported updates and deployments"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iothub_device_update_instance"
}

stateful "azurerm_iothub_dps" {
  summary = "A provisioning service with the enrolments of devices"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iothub_dps"
}

stateful "azurerm_iothub_dps_shared_access_policy" {
  summary = "The generated keys by which clients reach a provisioning service"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iothub_dps_shared_access_policy"
}

stateful "azurerm_iothub_shared_access_policy" {
  summary = "The generated keys by which clients reach an IoT hub"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iothub_shared_access_policy"
}
