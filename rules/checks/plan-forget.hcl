check "plan-forget" {
  title    = "A plan that drops a stateful resource from the state"
  severity = "High for a critical type, medium for a high one, else low"

  what = <<-EOT
    The actions of a change of a stateful resource contain forget: a removed block or a lifecycle block says
    destroy = false. Newer versions also forget the old resource and create a new one, in either order.
  EOT

  why = <<-EOT
    Nothing is deleted, but Terraform no longer knows of the resource: prevent_destroy is gone with it, nobody
    sees when it drifts, and it goes on costing money. With create a second, empty resource takes its place in
    the configuration, and what uses it is pointed at the new one.
  EOT

  mend = <<-EOT
    If it is to stay under management, take the removed block or destroy = false out. If it is to leave, note
    its ID, see to its protection in the service itself, and allow this one address with --allow.
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
            "change": {"actions": ["forget"], "before": {}, "after": null}
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
            "address": "aws_security_group_rule.main",
            "mode": "managed",
            "type": "aws_security_group_rule",
            "name": "main",
            "change": {"actions": ["forget"], "before": {}, "after": null}
          }
        ]
      }
    EOT
  }
}
