stateful "gitlab_group" {
  summary = "A group with every project in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/group"

  protection "archive_on_destroy" {
    safe        = ["true"]
    enforced_by = "terraform"
    note        = "Destroy then archives the group instead of deleting it"
  }

  hazard "permanently_remove_on_delete" {
    unsafe  = ["true"]
    because = "a subgroup is removed at once and cannot be restored"
  }
}
