stateful "awscc_cases_domain" {
  summary = "Every case of a contact centre with its fields and templates"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cases_domain"

  iam {
    destroy = ["cases:DeleteDomain", "cases:DeleteCase"]
  }
}

stateful "awscc_cases_field" {
  summary = "A field of cases and what was entered in it"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cases_field"

  iam {
    destroy = ["cases:DeleteField"]
  }
}

stateful "awscc_connect_data_table" {
  summary = "A data table of a contact centre and its rows"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/connect_data_table"

  iam {
    destroy = ["connect:DeleteDataTable"]
  }
}

stateful "awscc_connect_data_table_attribute" {
  summary = "A column of a data table and its values"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/connect_data_table_attribute"

  iam {
    destroy = ["connect:DeleteDataTableAttribute"]
  }
}

stateful "awscc_connect_email_address" {
  summary = "An address that customers write to"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/connect_email_address"

  iam {
    destroy = ["connect:DeleteEmailAddress"]
  }
}

stateful "awscc_connect_instance" {
  summary = "A contact centre with its users, flows and records"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/connect_instance"

  iam {
    destroy = ["connect:DeleteInstance"]
  }
}

stateful "awscc_connect_phone_number" {
  summary = "A phone number that callers know"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/connect_phone_number"

  iam {
    destroy = ["connect:ReleasePhoneNumber"]
  }
}

stateful "awscc_connect_user" {
  summary = "An agent of a contact centre and their history"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/connect_user"

  iam {
    destroy = ["connect:DeleteUser"]
  }
}

stateful "awscc_customerprofiles_domain" {
  summary = "A domain of customer profiles"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/customerprofiles_domain"

  recovery "default_expiration_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["profile:DeleteDomain"]
    disarm  = ["profile:UpdateDomain"]
  }
}

stateful "awscc_customerprofiles_domain_object_type" {
  summary = "A type of domain objects and the objects put under it"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/customerprofiles_domain_object_type"

  iam {
    destroy = ["profile:DeleteDomainObjectType"]
  }
}

stateful "awscc_customerprofiles_object_type" {
  summary = "The objects of one type in every customer profile"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/customerprofiles_object_type"

  recovery "expiration_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["profile:DeleteProfileObjectType"]
  }
}

stateful "awscc_customerprofiles_recommender" {
  summary = "A trained recommender"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/customerprofiles_recommender"

  iam {
    destroy = ["profile:DeleteRecommender"]
  }
}

stateful "awscc_voiceid_domain" {
  summary = "A domain of speakers and their voiceprints"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/voiceid_domain"

  iam {
    destroy = ["voiceid:DeleteDomain"]
  }
}

stateful "awscc_wisdom_knowledge_base" {
  summary = "A knowledge base and the contents put into it"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/wisdom_knowledge_base"

  iam {
    destroy = ["wisdom:DeleteKnowledgeBase"]
  }
}
