stateful "google_biglake_catalog" {
  summary = "A BigLake catalogue with its databases"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/biglake_catalog"
}

stateful "google_biglake_database" {
  summary = "A database of a BigLake catalogue with the definitions of its tables"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/biglake_database"
}

stateful "google_biglake_hive_catalog" {
  summary = "A Hive catalogue with its databases"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/biglake_hive_catalog"
  since   = "7.38.0"
}

stateful "google_biglake_hive_database" {
  summary = "A database of a Hive catalogue with the definitions of its tables"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/biglake_hive_database"
  since   = "7.39.0"
}

stateful "google_biglake_hive_table" {
  summary = "The definition of a table of a Hive catalogue"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/biglake_hive_table"
  since   = "7.41.0"
}

stateful "google_biglake_iceberg_catalog" {
  summary = "An Iceberg catalogue with its namespaces and tables"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/biglake_iceberg_catalog"
  since   = "7.15.0"
}

stateful "google_biglake_iceberg_namespace" {
  summary = "A namespace of an Iceberg catalogue with its tables"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/biglake_iceberg_namespace"
  since   = "7.20.0"
}

stateful "google_biglake_iceberg_table" {
  summary = "An Iceberg table in the BigLake catalogue"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/biglake_iceberg_table"
  since   = "7.24.0"
}

stateful "google_biglake_table" {
  summary = "The definition of a table of a BigLake catalogue"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/biglake_table"
}
