stateful "google_healthcare_consent_store" {
  summary = "A consent store with the consents of patients"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/healthcare_consent_store"
}

stateful "google_healthcare_dataset" {
  summary = "A healthcare dataset with every store in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/healthcare_dataset"
}

stateful "google_healthcare_dicom_store" {
  summary = "A DICOM store with its medical images"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/healthcare_dicom_store"
}

stateful "google_healthcare_fhir_store" {
  summary = "A FHIR store with the records of patients"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/healthcare_fhir_store"

  recovery "disable_resource_versioning" {
    weaker = "off"
    safe   = ["false"]
  }
}

stateful "google_healthcare_hl7_v2_store" {
  summary = "An HL7v2 store with its messages"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/healthcare_hl7_v2_store"
}
