stateful "google_gemini_code_repository_index" {
  summary = "An index of code repositories"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/gemini_code_repository_index"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the index is deleted with all its repository groups, so that nothing stops its deletion"
    empties = true
  }
}
