check "plan-incomplete" {
  title    = "A plan that does not show all that will change"
  severity = "Always medium"

  what = <<-EOT
    Planning stopped at an error, or Terraform says that the plan is not complete, as with -target, or it put
    changes off because too much is unknown yet. Each change put off is a finding of its own, unless its type
    is known to be stateless. OpenTofu and Terraform before 1.8 do not say whether a plan is complete.
  EOT

  why = <<-EOT
    What is not in the plan cannot be judged. The plan that completes this one may destroy what this one does
    not mention.
  EOT

  mend = <<-EOT
    Mend the error and plan again, plan without -target, or judge the plan that follows this one as well. To
    accept that a plan is incomplete, give its path to --allow, letter for letter.
  EOT

  example "bad" {
    plan = <<-EOT
      {
        "format_version": "1.2",
        "resource_changes": [],
        "complete": false,
        "errored": false
      }
    EOT
  }

  example "good" {
    plan = <<-EOT
      {
        "format_version": "1.2",
        "resource_changes": [],
        "complete": true,
        "errored": false
      }
    EOT
  }
}
