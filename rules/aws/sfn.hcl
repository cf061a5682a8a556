stateful "aws_sfn_state_machine" {
  summary = "A state machine, its running executions and their history"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sfn_state_machine"

  iam {
    destroy = ["states:DeleteStateMachine"]
  }
}
