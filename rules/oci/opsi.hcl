stateful "oci_em_warehouse_em_warehouse" {
  summary = "A warehouse with the history of what was monitored"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/6.2.0/docs/resources/em_warehouse_em_warehouse"
  until   = "6.3.0"
}

stateful "oci_opsi_awr_hub" {
  summary = "A hub with the performance history of its databases"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/opsi_awr_hub"
}

stateful "oci_opsi_database_insight" {
  summary = "The history of the use of a database"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/opsi_database_insight"
}

stateful "oci_opsi_exadata_insight" {
  summary = "The history of the use of an Exadata system"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/opsi_exadata_insight"
}

stateful "oci_opsi_host_insight" {
  summary = "The history of the use of a host"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/opsi_host_insight"
}

stateful "oci_opsi_operations_insights_warehouse" {
  summary = "A warehouse with the history of what was monitored"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/opsi_operations_insights_warehouse"
}

stateful "oci_resource_analytics_resource_analytics_instance" {
  summary = "A warehouse with the inventory of the tenancy"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/resource_analytics_resource_analytics_instance"
}
