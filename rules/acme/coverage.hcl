explained "deactivate_authorizations" {
  types   = ["acme_certificate"]
  because = "it is about the next certificate"
}
