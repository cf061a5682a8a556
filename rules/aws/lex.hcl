stateful "aws_lexv2models_bot" {
  summary = "A bot with its locales, versions and aliases"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lexv2models_bot"

  iam {
    destroy = ["lex:DeleteBot"]
  }
}

stateful "aws_lexv2models_bot_locale" {
  summary = "A language of a bot with the intents and slots that people edit"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lexv2models_bot_locale"

  iam {
    destroy = ["lex:DeleteBotLocale"]
  }
}
