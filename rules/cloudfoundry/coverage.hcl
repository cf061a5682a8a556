explained "recursive_delete" {
  types   = ["cloudfoundry_service_instance"]
  because = "the argument has no effect any more"
}
