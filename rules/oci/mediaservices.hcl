stateful "oci_media_services_media_asset" {
  summary = "A media asset with what is known of it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/media_services_media_asset"

  hazard "is_lock_override" {
    unsafe  = ["true"]
    because = "the resource is deleted though somebody has locked it"
  }
}

stateful "oci_media_services_stream_distribution_channel" {
  summary = "A channel, whose host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/media_services_stream_distribution_channel"

  hazard "is_lock_override" {
    unsafe  = ["true"]
    because = "the resource is deleted though somebody has locked it"
  }
}
