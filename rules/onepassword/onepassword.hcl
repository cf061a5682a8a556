stateful "onepassword_item" {
  summary = "An item with its passwords, often generated and known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/1Password/onepassword/latest/docs/resources/item"
}
