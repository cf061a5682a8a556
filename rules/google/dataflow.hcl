stateful "google_dataflow_flex_template_job" {
  summary = "A running Dataflow job with the data in flight and its state"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataflow_flex_template_job"

  hazard "on_delete" {
    unsafe  = ["cancel"]
    default = "cancel"
    because = "the data in flight is dropped instead of being drained"
  }
}

stateful "google_dataflow_job" {
  summary = "A running Dataflow job with the data in flight and its state"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataflow_job"

  hazard "on_delete" {
    unsafe  = ["cancel"]
    default = "drain"
    because = "the data in flight is dropped instead of being drained"
  }
}
