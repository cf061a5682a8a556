stateful "oci_marketplace_publication" {
  summary = "A publication with its packages"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/marketplace_publication"
}
