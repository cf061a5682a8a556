explained "*data_retention*" {
  types   = ["ec_security_project"]
  because = "it is how long records are kept in a project that lives"
}

explained "*skip_unavailable" {
  types   = ["ec_deployment"]
  because = "it concerns searches over several clusters"
}
