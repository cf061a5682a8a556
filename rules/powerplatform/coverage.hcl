explained "disable_delete" {
  types   = ["powerplatform_user"]
  because = "it only says whether the user is deleted for good or kept as a record"
}

explained "disable_on_destroy" {
  types   = ["powerplatform_data_record"]
  because = "the row is disabled and then deleted all the same"
}
