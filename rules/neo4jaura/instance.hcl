stateful "neo4jaura_instance" {
  summary = "A graph database with its snapshots and hostname"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/neo4j-labs/neo4jaura/latest/docs/resources/instance"
}

stateful "neo4jaura_snapshot" {
  summary = "A snapshot of a graph database"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/neo4j-labs/neo4jaura/latest/docs/resources/snapshot"
}
