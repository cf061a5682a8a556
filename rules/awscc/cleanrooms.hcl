stateful "awscc_cleanrooms_collaboration" {
  summary = "A collaboration, which its other members would have to join again"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cleanrooms_collaboration"

  iam {
    destroy = ["cleanrooms:DeleteCollaboration"]
  }
}

stateful "awscc_cleanrooms_id_mapping_table" {
  summary = "A table of mapped identities, which has to be filled anew"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cleanrooms_id_mapping_table"

  iam {
    destroy = ["cleanrooms:DeleteIdMappingTable"]
  }
}

stateful "awscc_cleanrooms_intermediate_table" {
  summary = "The stored results of a query in a collaboration"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cleanrooms_intermediate_table"
}

stateful "awscc_cleanrooms_membership" {
  summary    = "The membership of a collaboration and the history of its analyses, once nothing is under it"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cleanrooms_membership"
  only_empty = true

  iam {
    destroy = ["cleanrooms:DeleteMembership"]
  }
}
