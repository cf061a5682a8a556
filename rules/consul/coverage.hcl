explained "key.delete" {
  types   = ["consul_keys"]
  because = "the values are in the configuration"
}
