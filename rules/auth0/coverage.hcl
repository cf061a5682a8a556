explained "*_delete" {
  types   = ["auth0_client"]
  because = "it is a permission of an add-on"
}

explained "*protection*" {
  types   = ["auth0_tenant"]
  because = "it is about headers"
}

explained "brute_force_protection" {
  types   = ["auth0_attack_protection"]
  because = "it is about logins"
}

explained "connection_deletion_behavior" {
  types   = ["auth0_client"]
  because = "it is about what organizations may do with this application"
}

explained "options.brute_force_protection" {
  types   = ["auth0_connection"]
  because = "it is about logins"
}

explained "recovery_code" {
  types   = ["auth0_guardian"]
  because = "it is how people get back in"
}

explained "skip_*" {
  types   = ["auth0_client", "auth0_client_cimd", "auth0_resource_server", "auth0_tenant"]
  because = "it is about asking for consent"
}
