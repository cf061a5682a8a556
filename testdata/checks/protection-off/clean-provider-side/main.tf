resource "google_bigquery_table" "by_default" {
}

resource "google_bigquery_table" "on" {
  deletion_protection = true
}

resource "google_sql_database_instance" "the_service_refuses_anyway" {
  deletion_protection = false

  settings {
    deletion_protection_enabled = true
  }
}

resource "google_alloydb_cluster" "another_refuses" {
  deletion_protection = false
  deletion_policy     = "PREVENT"
}
