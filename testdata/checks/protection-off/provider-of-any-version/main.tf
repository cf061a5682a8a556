resource "google_sql_database_instance" "settings_may_not_have_it" {
  settings {
    tier = "db-f1-micro"
  }
}
