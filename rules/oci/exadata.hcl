stateful "oci_database_autonomous_exadata_infrastructure" {
  summary    = "A machine for autonomous databases, once it is empty"
  kind       = "cluster"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_autonomous_exadata_infrastructure"
  only_empty = true
}

stateful "oci_database_autonomous_vm_cluster" {
  summary = "An autonomous Exadata VM cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_autonomous_vm_cluster"
}

stateful "oci_database_cloud_autonomous_vm_cluster" {
  summary = "An autonomous Exadata VM cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_cloud_autonomous_vm_cluster"
}

stateful "oci_database_cloud_exadata_infrastructure" {
  summary    = "An Exadata machine, once it is empty"
  kind       = "cluster"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_cloud_exadata_infrastructure"
  only_empty = true
}

stateful "oci_database_cloud_vm_cluster" {
  summary = "An Exadata VM cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_cloud_vm_cluster"
}

stateful "oci_database_exadata_infrastructure" {
  summary = "An Exadata machine in the own data centre, which has to be activated anew"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_exadata_infrastructure"
}

stateful "oci_database_exadata_infrastructure_storage" {
  summary = "The Exadata machine itself, which is deleted with its added storage"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_exadata_infrastructure_storage"
}

stateful "oci_database_exadb_vm_cluster" {
  summary = "An Exadata VM cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_exadb_vm_cluster"
}

stateful "oci_database_exascale_db_storage_vault" {
  summary = "A storage vault with the data of the databases in it"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_exascale_db_storage_vault"
}

stateful "oci_database_vm_cluster" {
  summary = "An Exadata VM cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_vm_cluster"
}

stateful "oci_datacc_infrastructure" {
  summary = "A database machine in the own data centre, which has to be activated anew"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/datacc_infrastructure"
}

stateful "oci_datacc_vm_instance" {
  summary = "A database host with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/datacc_vm_instance"
}
