stateful "awscc_healthimaging_datastore" {
  summary    = "A store of medical images, once it is empty"
  kind       = "database"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/healthimaging_datastore"
  only_empty = true

  iam {
    destroy = ["medical-imaging:DeleteDatastore", "medical-imaging:DeleteImageSet"]
  }
}

stateful "awscc_healthlake_fhir_datastore" {
  summary = "A store of health records"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/healthlake_fhir_datastore"

  iam {
    destroy = ["healthlake:DeleteFHIRDatastore"]
  }
}
