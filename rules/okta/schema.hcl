stateful "okta_app_user_schema" {
  same_as = "okta_app_user_schema_property"
  until   = "4.8.1"
}

stateful "okta_app_user_schema_property" {
  summary = "An attribute and what it holds of every user of an application"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/app_user_schema_property"
}

stateful "okta_group_schema_property" {
  summary = "An attribute and what it holds of every group"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/group_schema_property"
}

stateful "okta_link_definition" {
  summary = "A relation and the ties of people by it"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/link_definition"
}

stateful "okta_user_schema" {
  same_as = "okta_user_schema_property"
  until   = "4.9.0"
}

stateful "okta_user_schema_property" {
  summary = "An attribute and what it holds of every person"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/user_schema_property"
}
