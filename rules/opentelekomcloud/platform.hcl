stateful "opentelekomcloud_cts_tracker_v1" {
  summary = "A tracker, without which what is done in the meantime is not recorded for longer than the service keeps it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/cts_tracker_v1"
}

stateful "opentelekomcloud_cts_tracker_v3" {
  summary = "A tracker, without which what is done in the meantime is not recorded for longer than the service keeps it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/cts_tracker_v3"
}

stateful "opentelekomcloud_drs_task_v3" {
  summary = "A migration task and how far it has come"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/drs_task_v3"
}

stateful "opentelekomcloud_identity_project_v3" {
  summary = "A project with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/identity_project_v3"
}

stateful "opentelekomcloud_lts_loggroup" {
  summary = "A log group with its streams and records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/lts_loggroup"
}

stateful "opentelekomcloud_lts_logtopic" {
  summary = "A log stream with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/lts_logtopic"
}

stateful "opentelekomcloud_rts_stack_v1" {
  summary = "A stack with everything that it made"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/rts_stack_v1"
}

stateful "opentelekomcloud_swr_organization_v2" {
  summary = "A namespace with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/swr_organization_v2"
}

stateful "opentelekomcloud_swr_repository_v2" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/swr_repository_v2"
}
