stateful "aws_simpledb_domain" {
  summary = "A SimpleDB domain and its items"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/simpledb_domain"

  iam {
    destroy = ["sdb:DeleteDomain"]
  }
}
