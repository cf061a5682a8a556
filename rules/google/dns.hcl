stateful "google_dns_managed_zone" {
  summary = "A DNS zone, with its delegation if it is public, and its records if force_destroy is set"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dns_managed_zone"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "all records in the zone are deleted first, so that nothing stops its deletion"
    empties = true
  }
}
