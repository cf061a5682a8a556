stateful "awscc_lex_bot" {
  summary = "A bot with its locales, versions and aliases"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lex_bot"

  iam {
    destroy = ["lex:DeleteBot"]
  }
}
