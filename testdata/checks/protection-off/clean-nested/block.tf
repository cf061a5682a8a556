resource "google_sql_database_instance" "block" {
  settings {
    tier                        = "db-f1-micro"
    deletion_protection_enabled = true
  }
}
