stateful "oci_datacatalog_catalog" {
  summary = "A data catalogue with the glossaries and descriptions people wrote"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/datacatalog_catalog"
}

stateful "oci_datacatalog_data_asset" {
  summary = "A data asset with what was found in it and the descriptions people wrote"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/datacatalog_data_asset"
}

stateful "oci_datacatalog_metastore" {
  summary = "A metastore with the definitions of its tables"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/datacatalog_metastore"
}
