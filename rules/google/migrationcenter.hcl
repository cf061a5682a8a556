stateful "google_migration_center_source" {
  summary = "A source of discovered assets with what it brought in"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/migration_center_source"
  since   = "7.34.0"
}
