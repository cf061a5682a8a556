stateful "google_firestore_backup_schedule" {
  summary = "A schedule, without which no backups of a Firestore database are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firestore_backup_schedule"

  recovery "retention" {
    weaker = "lower"
  }
}

stateful "google_firestore_change_stream" {
  summary = "A change stream with the changes it retains"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firestore_change_stream"
  since   = "7.45.0"

  recovery "retention_period" {
    weaker = "lower"
  }
}

stateful "google_firestore_database" {
  summary = "A Firestore or Datastore database with all its documents"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firestore_database"

  protection "delete_protection_state" {
    safe        = ["DELETE_PROTECTION_ENABLED"]
    enforced_by = "service"
    since       = "4.84.0"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "ABANDON"
    enforced_by = "terraform"
    since       = "5.8.0"
    note        = "Here the default only forgets the database; DELETE is what destroys it"
  }

  hazard "deletion_policy" {
    unsafe  = ["DELETE"]
    default = "ABANDON"
    because = "the database is deleted, where the default would only forget it"
  }

  recovery "point_in_time_recovery_enablement" {
    weaker = "off"
    safe   = ["POINT_IN_TIME_RECOVERY_ENABLED"]
  }

  guard "google_firestore_backup_schedule" {
    reference   = "database"
    protects    = "recovery"
    enforced_by = "service"
  }

  provider_hazard "deletion_policy" {
    unsafe  = ["DELETE"]
    because = "it stands in for the default of this type, ABANDON, unless the resource sets its own"
    since   = "7.33.0"
  }
}

stateful "google_firestore_user_creds" {
  summary = "Credentials of a Firestore user, whose password is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firestore_user_creds"
  since   = "7.9.0"
}
