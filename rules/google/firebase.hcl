stateful "google_firebase_android_app" {
  summary = "An Android app of a Firebase project, whose id is in every copy installed"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firebase_android_app"
}

stateful "google_firebase_apple_app" {
  summary = "An Apple app of a Firebase project, whose id is in every copy installed"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firebase_apple_app"
}

stateful "google_firebase_data_connect_service" {
  summary = "A Data Connect service with its schemas and connectors"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firebase_data_connect_service"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DEFAULT"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "deletion_policy" {
    unsafe  = ["FORCE"]
    default = "DEFAULT"
    because = "the service is deleted though it still has schemas or connectors"
  }
}

stateful "google_firebase_database_instance" {
  summary = "A Firebase Realtime Database with all its data"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firebase_database_instance"
}

stateful "google_firebase_hosting_site" {
  summary = "A website with its releases and its name, which nobody can take again"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firebase_hosting_site"
}

stateful "google_firebase_storage_default_bucket" {
  summary = "The default Cloud Storage bucket of a Firebase project"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firebase_storage_default_bucket"
  since   = "7.29.0"
}

stateful "google_firebase_web_app" {
  summary = "A web app of a Firebase project, whose id is in its configuration"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firebase_web_app"
}
