explained "*retention*" {
  types   = ["couchbase-capella_*backup*"]
  because = "how long a backup is kept says nothing of deleting it by hand"
}
