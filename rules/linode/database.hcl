stateful "linode_database_mongodb" {
  summary = "A MongoDB cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/linode/linode/2.0.0/docs/resources/database_mongodb"
  until   = "2.1.0"
}

stateful "linode_database_mysql" {
  summary = "A MySQL cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/linode/linode/3.8.0/docs/resources/database_mysql"
  until   = "3.9.0"
}

stateful "linode_database_mysql_v2" {
  summary = "A MySQL cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/database_mysql_v2"
}

stateful "linode_database_postgresql" {
  summary = "A PostgreSQL cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/linode/linode/3.8.0/docs/resources/database_postgresql"
  until   = "3.9.0"
}

stateful "linode_database_postgresql_v2" {
  summary = "A PostgreSQL cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/database_postgresql_v2"
}
