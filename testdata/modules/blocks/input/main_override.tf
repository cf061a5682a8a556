resource "google_sql_database_instance" "main" {
  provider = google

  settings {
    deletion_protection_enabled = true
  }

  replica {
    name = "one"
  }

  dynamic "timeouts" {
    for_each = []
    content {}
  }
}
