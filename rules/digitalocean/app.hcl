stateful "digitalocean_app" {
  summary = "An app with its public hostname, its deployments and its development databases"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/app"
}

stateful "digitalocean_dedicated_inference" {
  summary = "An inference endpoint with its hostname"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/dedicated_inference"
}

stateful "digitalocean_dedicated_inference_token" {
  summary = "An access token of an inference endpoint, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/dedicated_inference_token"
}

stateful "digitalocean_genai_agent" {
  same_as = "digitalocean_gradientai_agent"
  until   = "2.74.0"
}

stateful "digitalocean_genai_knowledge_base" {
  same_as = "digitalocean_gradientai_knowledge_base"
  until   = "2.74.0"
}

stateful "digitalocean_gradientai_agent" {
  summary = "An agent with its endpoint address, its keys and its conversation logs"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/gradientai"
  since   = "2.74.0"
}

stateful "digitalocean_gradientai_knowledge_base" {
  summary = "A knowledge base, whose id its agents hold, with the files uploaded to it"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/gradientai"
  since   = "2.74.0"
}
