check "plan-unclassified" {
  title    = "A plan that destroys or forgets a resource that nobody has judged"
  severity = "Always medium"

  what = <<-EOT
    The plan destroys, replaces or forgets a resource whose type is in neither list of the catalogue, the
    stateful or the stateless one. There is a finding for each address.
  EOT

  why = <<-EOT
    Nobody has said whether the type holds anything that cannot be made again. Silence would mean that it does
    not, and that is the wrong guess to make about a database that tfguard has never heard of.
  EOT

  mend = <<-EOT
    Read the provider's documentation of the type, and decide. If nothing is lost with it, allow the address
    with --allow, or write stateless = ["the_type"] in .tfguard.hcl. If something is lost, treat it as you would
    treat plan-destroy, and describe the type there in a stateful block, as the rule files do. Either is welcome
    in rules/ too, for everybody.
  EOT

  example "bad" {
    plan = <<-EOT
      {
        "format_version": "1.2",
        "resource_changes": [
          {
            "address": "acme_store.main",
            "mode": "managed",
            "type": "acme_store",
            "name": "main",
            "change": {"actions": ["delete"], "before": {}, "after": null},
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
            "address": "acme_store.main",
            "mode": "managed",
            "type": "acme_store",
            "name": "main",
            "change": {"actions": ["update"], "before": {}, "after": {}}
          }
        ]
      }
    EOT
  }
}
