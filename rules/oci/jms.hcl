stateful "oci_jms_fleet" {
  summary = "A fleet with what was found out about the use of Java in it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/jms_fleet"
}

stateful "oci_jms_java_downloads_java_download_token" {
  summary = "A token for downloads, which cannot be had again"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/jms_java_downloads_java_download_token"
}
