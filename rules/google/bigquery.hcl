stateful "google_bigquery_analytics_hub_data_exchange" {
  summary = "A data exchange with its listings"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_analytics_hub_data_exchange"
}

stateful "google_bigquery_analytics_hub_listing" {
  summary = "A listing and the subscriptions to it"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_analytics_hub_listing"
}

stateful "google_bigquery_connection" {
  summary = "A connection, whose service account others granted rights to"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_connection"
}

stateful "google_bigquery_dataset" {
  summary = "A BigQuery dataset, and its tables, views and models if delete_contents_on_destroy is set"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_dataset"

  hazard "delete_contents_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the dataset is deleted with all its tables instead of being refused for not being empty"
    empties = true
  }

  recovery "max_time_travel_hours" {
    weaker  = "lower"
    default = "168"
  }
}

stateful "google_bigquery_table" {
  summary = "The rows of a BigQuery table"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_table"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "3.58.0"
  }
}
