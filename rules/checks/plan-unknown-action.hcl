check "plan-unknown-action" {
  title    = "A plan with an action that tfguard does not know"
  severity = "Always high"

  what = <<-EOT
    A change of a managed resource has an action that did not exist when this tfguard was made, or no action at
    all, whatever the type of the resource.
  EOT

  why = <<-EOT
    Terraform and OpenTofu have added actions before, such as forget. One that is unknown may destroy, so it
    fails until somebody has looked at it.
  EOT

  mend = <<-EOT
    Look for a later tfguard that knows the action. Until then read what the release notes of your Terraform
    say of it, and allow the addresses that are in order with --allow.
  EOT

  example "bad" {
    plan = <<-EOT
      {
        "format_version": "1.2",
        "resource_changes": [
          {
            "address": "aws_db_instance.main",
            "mode": "managed",
            "type": "aws_db_instance",
            "name": "main",
            "change": {"actions": ["archive"], "before": {}, "after": {}}
          }
        ]
      }
    EOT
  }

  example "good" {
    plan = <<-EOT
      {
        "format_version": "1.2",
        "resource_changes": [
          {
            "address": "aws_db_instance.main",
            "mode": "managed",
            "type": "aws_db_instance",
            "name": "main",
            "change": {"actions": ["update"], "before": {}, "after": {}}
          }
        ]
      }
    EOT
  }
}
