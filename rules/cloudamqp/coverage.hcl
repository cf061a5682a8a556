explained "keep_associated_vpc" {
  types   = ["cloudamqp_instance"]
  because = "the network holds no messages"
}

explained "retention" {
  types   = ["cloudamqp_integration_log"]
  because = "it is how long another service keeps records"
}
