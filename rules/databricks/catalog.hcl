stateful "databricks_catalog" {
  summary = "A catalogue, and its schemas and tables if force_destroy is set"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/catalog"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every schema, table and volume of the catalogue is deleted with it"
    empties = true
  }
}

stateful "databricks_clean_rooms_clean_room" {
  summary = "A clean room, in which several companies share data"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/1.91.0/docs/resources/clean_rooms_clean_room"
  until   = "1.92.0"
}

stateful "databricks_credential" {
  summary = "A credential, whose external id the cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/credential"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the credential is deleted although others depend on it"
  }
}

stateful "databricks_external_location" {
  summary = "The binding of a bucket, and the grants on it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/external_location"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the binding is deleted although tables depend on it"
  }
}

stateful "databricks_metastore" {
  summary = "A metastore, and its catalogues if force_destroy is set"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/metastore"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every catalogue, schema and table of the metastore is deleted with it"
    empties = true
  }
}

stateful "databricks_metastore_data_access" {
  summary = "A credential, whose external id the cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/metastore_data_access"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the credential is deleted although others depend on it"
  }
}

stateful "databricks_recipient" {
  summary = "A recipient of shares, and the token it holds"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/recipient"
}

stateful "databricks_registered_model" {
  summary = "A registered model with its versions"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/registered_model"
}

stateful "databricks_schema" {
  summary = "A schema, and its tables, volumes and models if force_destroy is set"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/schema"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every table, volume and model of the schema is deleted with it"
    empties = true
  }
}

stateful "databricks_share" {
  summary = "A share, from which its recipients read"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/share"
}

stateful "databricks_sql_table" {
  summary = "A table, with its rows if Databricks manages it"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/sql_table"
}

stateful "databricks_storage_credential" {
  summary = "A credential, whose external id the cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/storage_credential"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the credential is deleted although external locations depend on it"
  }
}

stateful "databricks_table" {
  summary = "A table, with its rows if Databricks manages it"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/1.6.5/docs/resources/table"
  until   = "1.7.0"
}

stateful "databricks_volume" {
  summary = "A volume, with its files if Databricks manages it"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/volume"
}
