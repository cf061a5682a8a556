terraform {
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> {{ .Version }}"
    }
  }
}

resource "google_container_cluster" "main" {
}
