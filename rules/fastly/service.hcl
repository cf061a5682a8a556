stateful "fastly_service_compute" {
  summary = "A service with its versions and address"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/service_compute"

  protection "force_destroy" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    note        = "An active service is then not deleted"
  }

  protection "reuse" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then only switches the service off"
  }
}

stateful "fastly_service_v1" {
  same_as = "fastly_service_vcl"
  until   = "1.0.0"
}

stateful "fastly_service_vcl" {
  summary = "A service with its versions, dictionaries and address"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/service_vcl"

  protection "force_destroy" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    note        = "An active service is then not deleted"
  }

  protection "reuse" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then only switches the service off"
  }
}
