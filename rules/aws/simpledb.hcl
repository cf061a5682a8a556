stateful "aws_simpledb_domain" {
  summary = "A SimpleDB domain and its items"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/simpledb_domain"
  until   = "6.0.0"

  iam {
    destroy = ["sdb:DeleteDomain"]
  }
}
