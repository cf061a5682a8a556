stateful "elasticstack_kibana_security_entity_store" {
  summary = "The store of users and hosts with their risk scores"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/kibana_security_entity_store"
}

stateful "elasticstack_kibana_security_exception_list" {
  summary = "A list of exceptions with those that analysts added"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/kibana_security_exception_list"
}

stateful "elasticstack_kibana_security_list" {
  summary = "A list of values with those that analysts added"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/kibana_security_list"
}

stateful "elasticstack_kibana_security_list_data_streams" {
  summary = "The data streams that hold every list of values"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/kibana_security_list_data_streams"
}

stateful "elasticstack_kibana_space" {
  summary = "A space with its dashboards, rules and cases"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/kibana_space"
}

stateful "elasticstack_kibana_stream" {
  summary = "A stream with its log records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/kibana_stream"
}
