stateful "oci_ai_anomaly_detection_model" {
  summary = "A trained model"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/7.10.0/docs/resources/ai_anomaly_detection_model"
  until   = "7.11.0"
}

stateful "oci_ai_data_platform_ai_data_platform" {
  summary = "A data platform with its workspaces, catalogues and tables"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/ai_data_platform_ai_data_platform"
}

stateful "oci_ai_document_model" {
  summary = "A trained model"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/ai_document_model"
}

stateful "oci_ai_language_model" {
  summary = "A trained model"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/ai_language_model"
}

stateful "oci_ai_vision_model" {
  summary = "A trained model"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/ai_vision_model"
}

stateful "oci_data_labeling_service_dataset" {
  summary = "A data set with the labels that people gave its records"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/data_labeling_service_dataset"
}

stateful "oci_generative_ai_agent_knowledge_base" {
  summary = "A knowledge base with what was drawn from its sources"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/generative_ai_agent_knowledge_base"
}

stateful "oci_generative_ai_hosted_application_storage" {
  summary = "The database or the cache of a hosted application with what it holds"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/generative_ai_hosted_application_storage"
}

stateful "oci_generative_ai_model" {
  summary = "A model that was tuned with data of one's own"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/generative_ai_model"
}

stateful "oci_generative_ai_project" {
  summary = "A project with its conversations"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/generative_ai_project"

  recovery "conversation_config.conversations_retention_in_hours" {
    weaker = "lower"
  }

  recovery "conversation_config.responses_retention_in_hours" {
    weaker = "lower"
  }
}

stateful "oci_generative_ai_semantic_store" {
  summary = "A store with what was drawn from its databases"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/generative_ai_semantic_store"
}
