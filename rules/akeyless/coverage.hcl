explained "delete_protection" {
  types   = ["akeyless_dynamic_secret_*", "akeyless_producer_*", "akeyless_role", "akeyless_usc"]
  because = "the definition brings it back in full"
}
