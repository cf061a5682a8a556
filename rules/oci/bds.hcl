stateful "oci_bds_bds_instance" {
  summary = "A Hadoop cluster with the files in HDFS"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/bds_bds_instance"
}

stateful "oci_bds_bds_instance_api_key" {
  summary = "An API key of a user of the cluster, whose private key cannot be had again"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/bds_bds_instance_api_key"
}

stateful "oci_bds_bds_instance_node_backup" {
  summary = "A backup of the nodes of a Hadoop cluster"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/bds_bds_instance_node_backup"
}

stateful "oci_bds_bds_instance_node_backup_configuration" {
  summary = "A schedule, without which no more backups of the nodes are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/bds_bds_instance_node_backup_configuration"

  recovery "number_of_backups_to_retain" {
    weaker = "lower"
  }
}
