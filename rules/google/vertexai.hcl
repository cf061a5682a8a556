stateful "google_ml_engine_model" {
  summary = "A model with its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/7.45.0/docs/resources/ml_engine_model"
  until   = "8.0.0"
}

stateful "google_vertex_ai_dataset" {
  summary = "A Vertex AI dataset with its annotations"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_dataset"
}

stateful "google_vertex_ai_endpoint" {
  summary = "An endpoint with the models deployed to it and the address clients call"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_endpoint"
}

stateful "google_vertex_ai_feature_online_store" {
  summary = "An online store of features with its views"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_feature_online_store"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the store is deleted with all its views and features"
    empties = true
  }
}

stateful "google_vertex_ai_featurestore" {
  summary = "A feature store with its entity types and feature values"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_featurestore"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the store is deleted with all its entity types and features"
    empties = true
  }
}

stateful "google_vertex_ai_featurestore_entitytype" {
  summary = "An entity type of a feature store with its feature values"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_featurestore_entitytype"
}

stateful "google_vertex_ai_featurestore_entitytype_feature" {
  summary = "A feature of an entity type with its values"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_featurestore_entitytype_feature"
}

stateful "google_vertex_ai_index" {
  summary = "A vector index"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_index"
}

stateful "google_vertex_ai_index_endpoint" {
  summary = "An endpoint of vector indexes with the address clients call"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_index_endpoint"
}

stateful "google_vertex_ai_metadata_store" {
  summary = "A metadata store with the lineage of experiments and pipelines"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_metadata_store"
}

stateful "google_vertex_ai_rag_engine_config" {
  summary = "The RAG Engine of a region with all its corpora, which a destruction deletes for good"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_rag_engine_config"
}

stateful "google_vertex_ai_reasoning_engine" {
  summary = "An agent with its sessions and memories"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_reasoning_engine"
  since   = "7.6.0"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "deletion_policy" {
    unsafe  = ["FORCE"]
    default = "DELETE"
    because = "the agent is deleted though it still has sessions and memories"
    since   = "7.25.0"
  }
}

stateful "google_vertex_ai_tensorboard" {
  summary = "A Tensorboard with the experiments logged to it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_tensorboard"
}

stateful "google_vertex_ai_tensorboard_experiment" {
  summary = "An experiment of a Tensorboard with its runs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_tensorboard_experiment"
  since   = "7.37.0"
}

stateful "google_vertex_ai_tensorboard_run" {
  summary = "A run of a Tensorboard experiment with its time series"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_tensorboard_run"
  since   = "7.38.0"
}
