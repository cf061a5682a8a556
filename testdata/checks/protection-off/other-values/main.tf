resource "aws_cognito_user_pool" "pool" {
  deletion_protection = "INACTIVE"
}

resource "google_bigtable_table" "table" {
  deletion_protection = "UNPROTECTED"
}

resource "google_firestore_database" "database" {
  delete_protection_state = "DELETE_PROTECTION_DISABLED"
}

resource "aws_cognito_user_pool" "boolean_where_a_word_is_wanted" {
  deletion_protection = true
}

resource "google_netapp_volume" "no_action_is_restricted" {
  restricted_actions = []
}
