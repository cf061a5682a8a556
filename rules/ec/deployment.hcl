stateful "ec_deployment" {
  summary = "A deployment with its Elasticsearch indexes, Kibana objects and snapshots"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/elastic/ec/latest/docs/resources/deployment"
}

stateful "ec_elasticsearch_project" {
  summary = "A serverless project with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/elastic/ec/latest/docs/resources/elasticsearch_project"
}

stateful "ec_observability_project" {
  summary = "A serverless project with its logs, metrics and dashboards"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/elastic/ec/latest/docs/resources/observability_project"
}

stateful "ec_security_project" {
  summary = "A serverless project with its events, alerts and cases"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/elastic/ec/latest/docs/resources/security_project"
}
