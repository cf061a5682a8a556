stateful "google_beyondcorp_security_gateway" {
  summary = "A security gateway, whose outgoing addresses others may have in their allow lists"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/beyondcorp_security_gateway"
}
