stateful "google_apigee_environment" {
  summary = "An Apigee environment with the proxies deployed to it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_environment"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_apigee_environment_keyvaluemaps" {
  summary = "A key value map of an Apigee environment with its entries"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_environment_keyvaluemaps"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_apigee_instance" {
  summary = "An Apigee instance, whose endpoint and capacity take an hour to be made again"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_instance"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_apigee_nat_address" {
  summary = "An address from which Apigee calls out, which others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_nat_address"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_apigee_organization" {
  summary = "An Apigee organization with its APIs, developers and keys"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_organization"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "retention" {
    unsafe  = ["MINIMUM"]
    default = "DELETION_RETENTION_UNSPECIFIED"
    because = "the organization can be restored only for the shortest time after its deletion"
  }
}
