stateful "google_clouddomains_registration" {
  summary = "The registration of a domain name, which the API cannot delete: destroying it only forgets it"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/clouddomains_registration"
}

stateful "google_dns_managed_zone" {
  summary = "A DNS zone with its delegation, and its records if force_destroy is set"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dns_managed_zone"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "all records in the zone are deleted first, so that nothing stops its deletion"
  }
}
