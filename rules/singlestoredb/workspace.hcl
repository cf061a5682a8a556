stateful "singlestoredb_flow" {
  summary = "A Flow instance with its pipelines and the place they have come to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/singlestore-labs/singlestoredb/latest/docs/resources/flow"
}

stateful "singlestoredb_project" {
  summary = "A project with its workspace groups"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/singlestore-labs/singlestoredb/latest/docs/resources/project"
}

stateful "singlestoredb_sql_execute" {
  summary = "Whatever the statements made, and the reverting statement drops"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/singlestore-labs/singlestoredb/latest/docs/resources/sql_execute"
}

stateful "singlestoredb_workspace" {
  summary = "A workspace with its endpoint, and the databases attached to it"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/singlestore-labs/singlestoredb/latest/docs/resources/workspace"
}

stateful "singlestoredb_workspace_group" {
  summary = "A workspace group with its databases and backups"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/singlestore-labs/singlestoredb/latest/docs/resources/workspace_group"
}
