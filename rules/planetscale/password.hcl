stateful "planetscale_password" {
  summary = "A password of a branch, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/0.6.1/docs/resources/password"
  until   = "1.0.0"
}

stateful "planetscale_postgres_branch_role" {
  summary = "A database role and its password, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/latest/docs/resources/postgres_branch_role"
  since   = "1.0.0"
}

stateful "planetscale_postgres_redacted_branch_role" {
  summary = "A database role and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/latest/docs/resources/postgres_redacted_branch_role"
  since   = "1.3.0"
}

stateful "planetscale_vitess_branch_password" {
  summary = "A password of a branch, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/latest/docs/resources/vitess_branch_password"
  since   = "1.0.0"
}
