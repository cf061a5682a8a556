stateful "awscc_cognito_identity_pool" {
  summary = "A pool of identities, by which users own data"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cognito_identity_pool"

  iam {
    destroy = ["cognito-identity:DeleteIdentityPool", "cognito-identity:DeleteIdentities"]
  }
}

stateful "awscc_cognito_user_pool_client" {
  summary = "A client of a user pool, whose id and secret cannot be had again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cognito_user_pool_client"

  iam {
    destroy = ["cognito-idp:DeleteUserPoolClient"]
  }
}

stateful "awscc_cognito_user_pool_domain" {
  summary = "The domain at which users sign in, whose prefix a stranger may take"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cognito_user_pool_domain"

  iam {
    destroy = ["cognito-idp:DeleteUserPoolDomain"]
  }
}

stateful "awscc_cognito_user_pool_group" {
  summary = "A group of a user pool and its list of members"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cognito_user_pool_group"

  iam {
    destroy = ["cognito-idp:DeleteGroup"]
  }
}

stateful "awscc_cognito_user_pool_replica" {
  summary = "The replica of a user pool in one more region"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cognito_user_pool_replica"
}

stateful "awscc_cognito_user_pool_user" {
  summary = "A user of a user pool"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cognito_user_pool_user"

  iam {
    destroy = ["cognito-idp:AdminDeleteUser"]
  }
}
