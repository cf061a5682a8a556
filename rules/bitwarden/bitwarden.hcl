stateful "bitwarden_attachment" {
  summary = "A file kept in the vault"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/maxlaverse/bitwarden/latest/docs/resources/attachment"
}

stateful "bitwarden_item_login" {
  summary = "A login with its password, often known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/maxlaverse/bitwarden/latest/docs/resources/item_login"
}

stateful "bitwarden_item_secure_note" {
  summary = "A note, often written by hand"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/maxlaverse/bitwarden/latest/docs/resources/item_secure_note"
}

stateful "bitwarden_item_ssh_key" {
  summary = "A key pair with its private key"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/maxlaverse/bitwarden/latest/docs/resources/item_ssh_key"
}

stateful "bitwarden_org_collection" {
  summary = "A collection, to whose generated id the access of users is tied"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/maxlaverse/bitwarden/latest/docs/resources/org_collection"
}

stateful "bitwarden_project" {
  summary = "A project, to whose generated id access is tied"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/maxlaverse/bitwarden/latest/docs/resources/project"
}

stateful "bitwarden_secret" {
  summary = "A secret, often known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/maxlaverse/bitwarden/latest/docs/resources/secret"
}
