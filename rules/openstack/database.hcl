stateful "openstack_db_database_v1" {
  summary = "A database of an instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/db_database_v1"
}

stateful "openstack_db_instance_v1" {
  summary = "A database instance with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/db_instance_v1"
}

stateful "openstack_db_user_v1" {
  summary = "A database user and what was granted to it in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/db_user_v1"
}
