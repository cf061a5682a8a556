stateful "oci_datascience_model" {
  summary = "A model with its artifact"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/datascience_model"

  recovery "backup_setting.is_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "oci_datascience_model_group" {
  summary = "A group of models"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/datascience_model_group"
}

stateful "oci_datascience_model_version_set" {
  summary = "A set of the versions of a model"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/datascience_model_version_set"
}

stateful "oci_datascience_notebook_session" {
  summary = "A notebook session with the files on its volume"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/datascience_notebook_session"
}
