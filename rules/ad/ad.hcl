stateful "ad_computer" {
  summary = "The account of a machine, which has to join again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/ad/latest/docs/resources/computer"
}

stateful "ad_gpo" {
  summary = "A group policy with what was set in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/ad/latest/docs/resources/gpo"
}

stateful "ad_group" {
  summary = "A group with its security id and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/ad/latest/docs/resources/group"
}

stateful "ad_ou" {
  summary = "An organizational unit with what is in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/ad/latest/docs/resources/ou"
}

stateful "ad_user" {
  summary = "A user with their security id, password and the access given to them"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/ad/latest/docs/resources/user"
}
