stateful "zillizcloud_api_key" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/api_key"
}

stateful "zillizcloud_backup_policy" {
  summary = "A policy, without which no backups of a cluster are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/backup_policy"
}

stateful "zillizcloud_byoc_i_project" {
  summary = "A project in one's own cloud with its clusters"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/byoc_i_project"
}

stateful "zillizcloud_byoc_op_project" {
  summary = "A project in one's own cloud with its clusters"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/0.4.11/docs/resources/byoc_op_project"
  until   = "0.5.0"
}

stateful "zillizcloud_byoc_project" {
  summary = "A project in one's own cloud with its clusters"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/byoc_project"
}

stateful "zillizcloud_cluster" {
  summary = "A vector database with its collections and password"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/cluster"
}

stateful "zillizcloud_collection" {
  summary = "A collection with its vectors"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/collection"
}

stateful "zillizcloud_database" {
  summary = "A database with its collections"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/database"
}

stateful "zillizcloud_global_cluster" {
  summary = "A vector database over several regions with its collections"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/global_cluster"
}

stateful "zillizcloud_partitions" {
  summary = "A partition of a collection with its vectors"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/partitions"
}

stateful "zillizcloud_project" {
  summary = "A project with its clusters"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/project"
}

stateful "zillizcloud_volume" {
  summary = "A volume with the files loaded into it"
  kind    = "bucket"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/zilliztech/zillizcloud/latest/docs/resources/volume"
}
