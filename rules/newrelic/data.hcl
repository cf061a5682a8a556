stateful "newrelic_browser_application" {
  summary = "An application, whose id stands in pages"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/newrelic/newrelic/latest/docs/resources/browser_application"
}

stateful "newrelic_federated_logs_partition" {
  summary = "The tie to a partition of logs, which cannot be searched without it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/newrelic/newrelic/latest/docs/resources/federated_logs_partition"
}

stateful "newrelic_federated_logs_setup" {
  summary = "The tie to a store of logs, which cannot be searched without it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/newrelic/newrelic/latest/docs/resources/federated_logs_setup"
}

stateful "newrelic_synthetics_private_location" {
  summary = "A location, whose key its runners hold"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/newrelic/newrelic/latest/docs/resources/synthetics_private_location"
}
