check "plan-disarm" {
  title    = "A plan that takes the protection of a stateful resource away"
  severity = "High for a critical type, medium for a high one, else low"

  what = <<-EOT
    An update switches a protection against deletion off, removes it or makes it unknown; switches a setting on
    that makes a deletion easier or deeper; shortens a backup or retention window; or a resource that guards a
    stateful one, such as its versioning or its lock, goes or guards no longer.
  EOT

  why = <<-EOT
    A destruction reads these settings from the state, as they were last applied. So the deletion of a protected
    resource takes two steps, and this is the first: once it is applied, the next plan can take the data.
  EOT

  mend = <<-EOT
    Keep the setting. When the resource is to be destroyed on purpose, allow this one address with --allow and
    see to it that the deletion follows soon, since until then nothing protects it.
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
            "change": {
              "actions": ["update"],
              "before": {"deletion_protection": true},
              "after": {"deletion_protection": false}
            }
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
            "change": {
              "actions": ["update"],
              "before": {"deletion_protection": false},
              "after": {"deletion_protection": true}
            }
          }
        ]
      }
    EOT
  }
}
