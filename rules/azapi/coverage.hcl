explained "locks" {
  types   = ["azapi_*"]
  because = "it makes operations of one run wait for each other; it is no lock of Azure"
}

explained "delete_*" {
  types   = ["azapi_data_plane_resource", "azapi_resource"]
  because = "it is sent with the request that deletes, and means what the service takes it for"
}
