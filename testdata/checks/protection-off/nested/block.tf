resource "google_sql_database_instance" "off" {
  settings {
    deletion_protection_enabled = false
  }
}

resource "google_sql_database_instance" "unset" {
  settings {
    tier = "db-f1-micro"
  }
}

resource "google_sql_database_instance" "no_settings" {
  deletion_protection = true
}
