explained "config.*" {
  types   = ["fivetran_connector", "fivetran_destination", "fivetran_connection"]
  because = "it concerns the source or the destination"
}
