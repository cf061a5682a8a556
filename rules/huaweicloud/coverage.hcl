explained "binlog_retention_hours" {
  types   = ["huaweicloud_rds_instance"]
  because = "it is a setting of the server"
}

explained "delete_default_rules" {
  types   = ["huaweicloud_networking_secgroup"]
  because = "rules are made again from their definition"
}

explained "delete_dns" {
  types   = ["huaweicloud_swr_enterprise_instance"]
  because = "the names are made again with the registry"
}

explained "force_delete" {
  types   = ["huaweicloud_as_group", "huaweicloud_elb_listener"]
  because = "it is made again from its definition"
}

explained "force_destroy" {
  types   = ["huaweicloud_vpc_address_group"]
  because = "an address group is made again from its definition"
}

explained "protection_reason" {
  types   = ["huaweicloud_elb_loadbalancer", "huaweicloud_lb_*", "huaweicloud_elb_*"]
  because = "it is only a remark"
}

explained "protection_status" {
  types   = ["huaweicloud_elb_loadbalancer", "huaweicloud_lb_*", "huaweicloud_elb_*"]
  because = "it protects from changes, not from deletion"
}

explained "stop_before_destroy" {
  types   = ["huaweicloud_compute_instance"]
  because = "it only says how the machine is stopped"
}
