stateful "ibm_cloudant" {
  summary = "A Cloudant instance with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cloudant"
}

stateful "ibm_cloudant_database" {
  summary = "A Cloudant database with its documents"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cloudant_database"
}

stateful "ibm_database" {
  summary = "A managed database with its data and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/database"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
  }
}

stateful "ibm_db2" {
  summary = "A Db2 instance with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/db2"
}

stateful "ibm_event_streams_schema" {
  summary = "A schema and its versions, by which stored messages are read"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/event_streams_schema"
}

stateful "ibm_event_streams_topic" {
  summary = "A topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/event_streams_topic"
}

stateful "ibm_mqcloud_queue_manager" {
  summary = "A queue manager with its queues and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/mqcloud_queue_manager"
}
