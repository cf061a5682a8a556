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
