stateful "launchdarkly_access_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/access_token"
}

stateful "launchdarkly_oauth_client" {
  summary = "A client, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/oauth_client"
}

stateful "launchdarkly_relay_proxy_configuration" {
  summary = "A key that proxies hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/relay_proxy_configuration"
}

stateful "launchdarkly_sdk_key" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/sdk_key"
}

stateful "launchdarkly_team" {
  summary = "A team with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/team"
}

stateful "launchdarkly_team_member" {
  summary = "A person and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/team_member"
}
