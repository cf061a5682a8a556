stateful "oci_data_safe_masking_policy" {
  summary = "A masking policy with the columns chosen for it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/data_safe_masking_policy"
}

stateful "oci_data_safe_security_assessment" {
  summary = "A saved assessment of the security of a database"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/data_safe_security_assessment"
}

stateful "oci_data_safe_sensitive_data_model" {
  summary = "A model with the sensitive columns that were found and confirmed"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/data_safe_sensitive_data_model"
}

stateful "oci_data_safe_sql_collection" {
  summary = "A collection of the SQL statements of a user"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/data_safe_sql_collection"
}

stateful "oci_data_safe_sql_firewall_policy" {
  summary = "A firewall policy with the statements it has learned"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/data_safe_sql_firewall_policy"
}

stateful "oci_data_safe_target_database" {
  summary = "A database under watch with the audit records and assessments of it"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/data_safe_target_database"
}

stateful "oci_data_safe_user_assessment" {
  summary = "A saved assessment of the users of a database"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/data_safe_user_assessment"
}
