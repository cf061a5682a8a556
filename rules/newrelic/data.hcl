stateful "newrelic_browser_application" {
  summary = "An application, whose id stands in pages"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/newrelic/newrelic/latest/docs/resources/browser_application"
}

stateful "newrelic_synthetics_private_location" {
  summary = "A location, whose key its runners hold"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/newrelic/newrelic/latest/docs/resources/synthetics_private_location"
}
