stateful "fastly_ngwaf_workspace" {
  summary = "A workspace with the attacks that were seen in it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/ngwaf_workspace"
}

stateful "fastly_user" {
  summary = "A person and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/user"
}

stateful "fastly_user_v1" {
  same_as = "fastly_user"
  until   = "1.0.0"
}
