stateful "oci_objectstorage_bucket" {
  summary = "A bucket, once it is empty"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/objectstorage_bucket"

  recovery "versioning" {
    weaker = "off"
    safe   = ["Enabled"]
  }
}
