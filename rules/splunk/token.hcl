stateful "splunk_authentication_users" {
  summary = "A person with what they have saved"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/splunk/splunk/latest/docs/resources/authentication_users"
}

stateful "splunk_inputs_http_event_collector" {
  summary = "An input, whose token programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/splunk/splunk/latest/docs/resources/inputs_http_event_collector"
}

stateful "splunk_inputs_tcp_splunk_tcp_token" {
  summary = "A token that forwarders hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/splunk/splunk/latest/docs/resources/inputs_tcp_splunktcptoken"
}
