resource "aws_cognito_user_pool" "pool" {
  deletion_protection = "ACTIVE"
}

resource "google_bigtable_table" "table" {
  deletion_protection = "PROTECTED"
}

resource "google_firestore_database" "database" {
  delete_protection_state = "DELETE_PROTECTION_ENABLED"
}

resource "aws_verifiedpermissions_policy_store" "store" {
  deletion_protection = "ENABLED"
}

resource "google_netapp_volume" "volume" {
  restricted_actions = ["DELETE"]
}
