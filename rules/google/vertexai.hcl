stateful "google_vertex_ai_dataset" {
  summary = "A Vertex AI dataset with its annotations"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_dataset"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_vertex_ai_feature_online_store" {
  summary = "An online store of features with its views"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_feature_online_store"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the store is deleted with all its views and features"
  }
}

stateful "google_vertex_ai_featurestore" {
  summary = "A feature store with its entity types and feature values"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_featurestore"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the store is deleted with all its entity types and features"
  }
}

stateful "google_vertex_ai_index" {
  summary = "A vector index"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_index"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_vertex_ai_reasoning_engine" {
  summary = "An agent with its sessions and memories"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_reasoning_engine"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_vertex_ai_tensorboard" {
  summary = "A Tensorboard with the experiments logged to it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_tensorboard"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
