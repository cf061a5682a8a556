explained "*ddos_protection" {
  types   = ["fastly_service_*"]
  because = "it is about attacks"
}

explained "*force_miss" {
  types   = ["fastly_service_vcl"]
  because = "it is about the cache"
}

explained "*force_refresh" {
  types   = ["fastly_service_*"]
  because = "it is about a package"
}

explained "*force_ssl" {
  types   = ["fastly_service_vcl"]
  because = "it is about redirects"
}

explained "acl.force_destroy" {
  types   = ["fastly_service_vcl"]
  because = "a list of the service may then be deleted with its entries"
}

explained "dictionary.force_destroy" {
  types   = ["fastly_service_compute", "fastly_service_vcl"]
  because = "a dictionary of the service may then be deleted with its entries"
}

explained "force_update" {
  types   = ["fastly_tls_subscription"]
  because = "it is about updates"
}
