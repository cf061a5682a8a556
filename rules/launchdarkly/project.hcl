stateful "launchdarkly_environment" {
  summary = "An environment with its keys and what flags are set to in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/environment"
}

stateful "launchdarkly_feature_flag" {
  summary = "A flag with its history and what people have set of it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/feature_flag"
}

stateful "launchdarkly_flag_trigger" {
  summary = "The address by which others switch a flag"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/flag_trigger"
}

stateful "launchdarkly_project" {
  summary = "A project with its flags, environments and keys"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/project"
}

stateful "launchdarkly_segment" {
  summary = "A segment with those whom people have put into it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/launchdarkly/launchdarkly/latest/docs/resources/segment"
}
