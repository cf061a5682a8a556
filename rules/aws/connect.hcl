stateful "aws_connect_instance" {
  summary = "A contact centre with its users, flows and records"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/connect_instance"

  iam {
    destroy = ["connect:DeleteInstance"]
  }
}

stateful "aws_connect_phone_number" {
  summary = "A phone number that callers know"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/connect_phone_number"

  iam {
    destroy = ["connect:ReleasePhoneNumber"]
  }
}

stateful "aws_connect_user" {
  summary = "An agent of a contact centre and their history"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/connect_user"

  iam {
    destroy = ["connect:DeleteUser"]
  }
}

stateful "aws_customerprofiles_domain" {
  summary = "A domain of customer profiles"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/customerprofiles_domain"

  recovery "default_expiration_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["profile:DeleteDomain"]
    disarm  = ["profile:UpdateDomain"]
  }
}

stateful "aws_customerprofiles_profile" {
  summary = "The profile of a customer"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/customerprofiles_profile"

  iam {
    destroy = ["profile:DeleteProfile"]
  }
}
