stateful "yandex_airflow_cluster" {
  summary = "A workflow cluster with its variables, connections and run history"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/airflow_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_connectionmanager_connection" {
  summary = "A connection, whose password may be generated"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/connectionmanager_connection"
}

stateful "yandex_datacatalog_catalog" {
  summary = "A data catalogue with what was written about the data"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/datacatalog_catalog"
}

stateful "yandex_datalens_connection" {
  summary = "A connection that data sets and dashboards refer to by its id"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/datalens_connection"
}

stateful "yandex_datasphere_community" {
  summary = "A community with its projects and their notebooks"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/datasphere_community"
}

stateful "yandex_datasphere_project" {
  summary = "A project with its notebooks, data and models"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/datasphere_project"
}

stateful "yandex_datatransfer_transfer" {
  summary = "A transfer with the position it has reached"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/datatransfer_transfer"
}

stateful "yandex_gitlab_instance" {
  summary = "A GitLab server with its repositories and backups"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/gitlab_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_logging_group" {
  summary = "A log group with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/logging_group"
}

stateful "yandex_message_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/message_queue"
}

stateful "yandex_metastore_cluster" {
  summary = "A metastore with the table definitions in it"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/metastore_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_spark_cluster" {
  summary = "A Spark cluster with its job history"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/spark_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_trino_cluster" {
  summary = "A query cluster, whose address cannot be had again"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/trino_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_ytsaurus_cluster" {
  summary = "A data platform cluster with its tables and files"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/ytsaurus_cluster"
}
