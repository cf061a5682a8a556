stateful "azurerm_cosmosdb_account" {
  summary = "A Cosmos DB account with all its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_account"

  recovery "backup.type" {
    weaker = "off"
    safe   = ["Continuous"]
  }

  recovery "backup.retention_in_hours" {
    weaker = "lower"
  }

  recovery "backup.tier" {
    weaker = "off"
    safe   = ["Continuous30Days"]
  }

  recovery "backup.storage_redundancy" {
    weaker = "off"
    safe   = ["Geo"]
  }
}

stateful "azurerm_cosmosdb_cassandra_cluster" {
  summary = "A managed Cassandra cluster with its data"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_cassandra_cluster"
}

stateful "azurerm_cosmosdb_cassandra_datacenter" {
  summary = "A data centre of a managed Cassandra cluster with its replicas"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_cassandra_datacenter"
}

stateful "azurerm_cosmosdb_cassandra_keyspace" {
  summary = "A Cassandra keyspace with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_cassandra_keyspace"
}

stateful "azurerm_cosmosdb_cassandra_table" {
  summary = "A Cassandra table with its rows"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_cassandra_table"
}

stateful "azurerm_cosmosdb_gremlin_database" {
  summary = "A Gremlin database with its graphs"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_gremlin_database"
}

stateful "azurerm_cosmosdb_gremlin_graph" {
  summary = "A Gremlin graph with its vertices and edges"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_gremlin_graph"
}

stateful "azurerm_cosmosdb_mongo_collection" {
  summary = "A MongoDB collection with its documents"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_mongo_collection"
}

stateful "azurerm_cosmosdb_mongo_database" {
  summary = "A MongoDB database with its collections"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_mongo_database"
}

stateful "azurerm_cosmosdb_notebook_workspace" {
  summary = "The notebooks of a Cosmos DB account"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/cosmosdb_notebook_workspace"
  until   = "4.0.0"
}

stateful "azurerm_cosmosdb_postgresql_cluster" {
  summary = "A Cosmos DB for PostgreSQL cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_postgresql_cluster"
}

stateful "azurerm_cosmosdb_sql_container" {
  summary = "A Cosmos DB container with its items"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_sql_container"
}

stateful "azurerm_cosmosdb_sql_database" {
  summary = "A Cosmos DB database with its containers"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_sql_database"
}

stateful "azurerm_cosmosdb_table" {
  summary = "A Cosmos DB table with its entities"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_table"
}

stateful "azurerm_mongo_cluster" {
  summary = "A MongoDB vCore cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mongo_cluster"
}
