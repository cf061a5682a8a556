explained "two_factor_delete*" {
  types   = ["instaclustr_*"]
  because = "a person has to confirm the deletion, which no value of an argument tells"
}
