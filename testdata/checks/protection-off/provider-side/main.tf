resource "google_bigquery_table" "off" {
  deletion_protection = false
}

resource "google_container_cluster" "off" {
  deletion_protection = false

  lifecycle {
    prevent_destroy = true
  }
}
