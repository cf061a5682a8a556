stateful "artifactory_artifact" {
  summary = "An artifact"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/artifact"
}

stateful "artifactory_backup" {
  summary = "A backup schedule, without which no backups are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/backup"

  recovery "retention_period_hours" {
    weaker = "lower"
  }
}

stateful "artifactory_release_bundle_v2" {
  summary = "A release bundle with its signature"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/release_bundle_v2"
}

stateful "artifactory_trashcan_config" {
  summary = "The can from which deleted artifacts can be taken back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/trashcan_config"

  recovery "retention_period_days" {
    weaker  = "lower"
    default = "14"
  }
}
