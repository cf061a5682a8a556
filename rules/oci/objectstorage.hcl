stateful "oci_objectstorage_bucket" {
  summary = "A bucket and its name; it must be empty to be deleted"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/objectstorage_bucket"

  recovery "versioning" {
    weaker = "off"
    safe   = ["Enabled"]
  }
}
