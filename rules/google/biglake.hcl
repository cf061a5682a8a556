stateful "google_biglake_iceberg_table" {
  summary = "An Iceberg table in the BigLake catalogue"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/biglake_iceberg_table"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
