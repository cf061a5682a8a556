explained "force_encryption_with_cmek" {
  types   = ["pinecone_project"]
  because = "it concerns encryption"
}
