stateful "google_dialogflow_agent" {
  summary = "A conversational agent with its intents and training"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_agent"
}

stateful "google_dialogflow_cx_agent" {
  summary = "A conversational agent with its flows and intents"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_cx_agent"

  hazard "delete_chat_engine_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the chat engine of the agent is deleted with it"
  }
}

stateful "google_dialogflow_cx_version" {
  summary = "A snapshot of a flow as it was, with its trained model"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_cx_version"
}

stateful "google_dialogflow_version" {
  summary = "A snapshot of an agent as it was"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_version"
  since   = "7.13.0"
}
