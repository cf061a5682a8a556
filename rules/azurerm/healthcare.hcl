stateful "azurerm_healthcare_dicom_service" {
  summary = "A DICOM service with its medical images"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/healthcare_dicom_service"
}

stateful "azurerm_healthcare_fhir_service" {
  summary = "A FHIR service with the records of patients"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/healthcare_fhir_service"
}

stateful "azurerm_healthcare_service" {
  summary = "An API for FHIR with the records of patients"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/healthcare_service"
}

stateful "azurerm_healthcare_workspace" {
  summary    = "A healthcare workspace, whose name is in its services' addresses, once they are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/healthcare_workspace"
  only_empty = true
}
