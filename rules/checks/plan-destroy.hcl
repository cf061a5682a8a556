check "plan-destroy" {
  title    = "A plan that destroys a stateful resource"
  severity = "That of the type: critical, high or medium; low for a stateless type with --any-destroy"

  what = <<-EOT
    The plan has a change of a stateful resource whose actions contain delete and not create, in whatever
    company. A deposed object, which an earlier replacement left behind, counts as well: its data may be the
    only one there is. Resources that a moved block only renames, and data sources, do not count.
  EOT

  why = <<-EOT
    What is destroyed here cannot be made again by applying once more. Terraform gives the deletion one line
    among hundreds, and asks once for all of them together. prevent_destroy does not help where the resource
    block or its module went with it.
  EOT

  mend = <<-EOT
    The finding says why Terraform wants it, whether the service would still refuse, and what avoids it. Mostly
    that is one of these: restore the block; write a moved block, if the resource has a new name or got count
    or for_each; put a key back; or let go of the resource without deleting it:

      removed {
        from = aws_db_instance.main

        lifecycle {
          destroy = false
        }
      }

    When it is to be destroyed, take a backup, try to restore it, and allow this one address with --allow.
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
            "change": {"actions": ["delete"], "before": {"deletion_protection": false}, "after": null},
            "action_reason": "delete_because_no_resource_config"
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
            "address": "aws_db_instance.orders",
            "previous_address": "aws_db_instance.main",
            "mode": "managed",
            "type": "aws_db_instance",
            "name": "orders",
            "change": {"actions": ["no-op"], "before": {}, "after": {}}
          }
        ]
      }
    EOT
  }
}
