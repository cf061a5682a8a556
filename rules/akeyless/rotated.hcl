stateful "akeyless_rotated_secret" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret"
}

stateful "akeyless_rotated_secret_aws" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_aws"
}

stateful "akeyless_rotated_secret_azure" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_azure"
}

stateful "akeyless_rotated_secret_cassandra" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_cassandra"
}

stateful "akeyless_rotated_secret_custom" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_custom"
}

stateful "akeyless_rotated_secret_dockerhub" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_dockerhub"
}

stateful "akeyless_rotated_secret_gcp" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_gcp"
}

stateful "akeyless_rotated_secret_hanadb" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_hanadb"
}

stateful "akeyless_rotated_secret_ldap" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_ldap"
}

stateful "akeyless_rotated_secret_mongodb" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_mongodb"
}

stateful "akeyless_rotated_secret_mssql" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_mssql"
}

stateful "akeyless_rotated_secret_mysql" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_mysql"
}

stateful "akeyless_rotated_secret_oracle" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_oracle"
}

stateful "akeyless_rotated_secret_postgresql" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_postgresql"
}

stateful "akeyless_rotated_secret_redis" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_redis"
}

stateful "akeyless_rotated_secret_redshift" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_redshift"
}

stateful "akeyless_rotated_secret_snowflake" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_snowflake"
}

stateful "akeyless_rotated_secret_ssh" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_ssh"
}

stateful "akeyless_rotated_secret_windows" {
  summary = "A rotated password with its versions, known nowhere else"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/rotated_secret_windows"
}
