check "plan-replace" {
  title    = "A plan that destroys a stateful resource and makes it again"
  severity = "That of the type: critical, high or medium; low for a stateless type with --any-destroy"

  what = <<-EOT
    The actions of a change of a stateful resource contain both delete and create, in whichever order. The
    finding names the arguments that force it, or the taint, the option or the trigger that asks for it.
  EOT

  why = <<-EOT
    What is made again is empty. That holds for create_before_destroy too: it makes the new resource first, but
    moves no data into it before the old one goes.
  EOT

  mend = <<-EOT
    Leave the named arguments as they are, or let Terraform ignore the difference:

      lifecycle {
        ignore_changes = [engine]
      }

    If it is tainted and yet sound, run terraform untaint. If -replace or replace_triggered_by asks for it, take
    that out. When the change is needed, make a new resource beside the old one, move the data, and only then
    take the old one away. prevent_destroy = true stops such plans from now on.
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
              "actions": ["delete", "create"],
              "before": {"engine": "mysql"},
              "after": {"engine": "mariadb"},
              "replace_paths": [["engine"]]
            },
            "action_reason": "replace_because_cannot_update"
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
              "before": {"engine_version": "8.0.39"},
              "after": {"engine_version": "8.0.40"}
            }
          }
        ]
      }
    EOT
  }
}
