stateful "databricks_ai_search_index" {
  summary = "A vector index, and the vectors written straight into it"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_search_index"
}

stateful "databricks_feature_engineering_materialized_feature" {
  summary = "A computed feature and its past values"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/feature_engineering_materialized_feature"
}

stateful "databricks_knowledge_assistant" {
  summary = "An assistant with its index and the feedback given to it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/knowledge_assistant"
}

stateful "databricks_mlflow_experiment" {
  summary = "An experiment with its runs, metrics and artifacts"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mlflow_experiment"
}

stateful "databricks_mlflow_model" {
  summary = "A registered model with its versions"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mlflow_model"
}

stateful "databricks_online_store" {
  summary = "An online store with the features published to it"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/online_store"
}

stateful "databricks_vector_search_index" {
  summary = "A vector index, and the vectors written straight into it"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/vector_search_index"
}
