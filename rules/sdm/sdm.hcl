stateful "sdm_account" {
  summary = "A user or service account with the access given to it and its token"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/strongdm/sdm/latest/docs/resources/account"
}

stateful "sdm_managed_secret" {
  summary = "A secret that the service keeps and rotates"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/strongdm/sdm/latest/docs/resources/managed_secret"
}

stateful "sdm_node" {
  summary = "A gateway or relay with the token that it holds"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/strongdm/sdm/latest/docs/resources/node"
}

stateful "sdm_proxy_cluster_key" {
  summary = "The key that a proxy cluster holds"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/strongdm/sdm/latest/docs/resources/proxy_cluster_key"
}

stateful "sdm_resource" {
  summary = "A server or database as its users reach it, with the access given to it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/strongdm/sdm/latest/docs/resources/resource"
}

stateful "sdm_secret_engine" {
  summary = "A secret engine with the secrets in it"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/strongdm/sdm/latest/docs/resources/secret_engine"
}
