stateful "mongodbatlas_data_lake" {
  summary = "A federated query instance with its hostname and the views saved in it"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/1.12.1/docs/resources/data_lake"
  until   = "1.12.2"
}

stateful "mongodbatlas_data_lake_pipeline" {
  summary = "An ingestion pipeline and the snapshots of collections it has stored"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/1.41.1/docs/resources/data_lake_pipeline"
  until   = "2.0.0"
}

stateful "mongodbatlas_federated_database_instance" {
  summary = "A federated query instance with its hostname and the views saved in it"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/federated_database_instance"
}
