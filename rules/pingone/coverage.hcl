explained "revoke_on_delete" {
  types   = ["pingone_credential_type"]
  because = "it says whether the issued credentials stop to be valid at once"
}
