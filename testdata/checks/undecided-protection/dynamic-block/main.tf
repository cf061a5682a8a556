variable "settings" {
  type    = list(bool)
  default = []
}

resource "google_sql_database_instance" "dynamic" {
  dynamic "settings" {
    for_each = var.settings

    content {
      deletion_protection_enabled = settings.value
    }
  }
}
