explained "*backup" {
  types   = ["openstack_lb_member_v2", "openstack_lb_members_v2"]
  because = "it says which server steps in for another"
}

explained "backup_gigabytes" {
  types   = ["openstack_blockstorage_quotaset_v3"]
  because = "it is a quota"
}

explained "backup_id" {
  types   = ["openstack_blockstorage_volume_v3"]
  because = "it only says what a new volume is filled from"
}

explained "backups" {
  types   = ["openstack_blockstorage_quotaset_v3"]
  because = "it is a quota"
}

explained "delete_after" {
  types   = ["openstack_objectstorage_object_v1"]
  because = "it is the age at which the object expires by itself"
}

explained "delete_at" {
  types   = ["openstack_objectstorage_object_v1"]
  because = "it is the date on which the object expires by itself"
}

explained "delete_default_rules" {
  types   = ["openstack_networking_secgroup_v2"]
  because = "rules are made again from their definition"
}

explained "force_destroy" {
  types   = ["openstack_networking_router_interface_v2"]
  because = "the routes are made again from their definition"
}

explained "stop_before_destroy" {
  types   = ["openstack_compute_instance_v2"]
  because = "it only says how the machine is stopped"
}

explained "vendor_options.detach_ports_before_destroy" {
  types   = ["openstack_compute_instance_v2"]
  because = "it only says in what order the parts are taken away"
}

explained "versioning_legacy" {
  types   = ["openstack_objectstorage_container_v1"]
  because = "a deprecated way that keeps the versions in another container"
}
