stateful "oci_objectstorage_bucket" {
  summary    = "A bucket, once it is empty"
  kind       = "bucket"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/objectstorage_bucket"
  only_empty = true

  recovery "versioning" {
    weaker = "off"
    safe   = ["Enabled"]
  }

  recovery "retention_rules.duration.time_amount" {
    weaker = "lower"
  }

  guard "oci_objectstorage_replication_policy" {
    reference   = "bucket"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "oci_objectstorage_preauthrequest" {
  summary = "An address that gives access to a bucket, and which others have"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/objectstorage_preauthrequest"
}
