stateful "aws_detective_graph" {
  summary = "A behaviour graph of up to a year of events"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/detective_graph"

  iam {
    destroy = ["detective:DeleteGraph"]
  }
}
