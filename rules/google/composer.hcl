stateful "google_composer_environment" {
  summary = "An Airflow environment with its metadata database and run history"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/composer_environment"

  recovery "config.recovery_config.scheduled_snapshots_config.enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "google_data_fusion_instance" {
  summary = "A Data Fusion instance with its pipelines and run history"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/data_fusion_instance"
}
