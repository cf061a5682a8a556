explained "force_detach_volumes" {
  types   = ["equinix_metal_device"]
  because = "volumes for these servers no longer exist"
}

explained "termination_time" {
  types   = ["equinix_metal_device"]
  because = "it is the date on which the server is given back by itself"
}
