explained "*remote_backup*" {
  types   = ["rediscloud_*database"]
  because = "a place to back up to has no value that is safer than another"
}

explained "customer_managed_key_deletion_grace_period" {
  types   = ["rediscloud_*subscription"]
  because = "it says how long a subscription lives without its key"
}

explained "delete_regions" {
  types   = ["rediscloud_active_active_subscription_regions"]
  because = "destroying the list of regions changes nothing at the service"
}

explained "periodic_backup_path" {
  types   = ["rediscloud_*"]
  because = "a path to back up to has no value that is safer than another"
}

explained "recreate_region" {
  types   = ["rediscloud_active_active_subscription_regions"]
  because = "destroying the list of regions changes nothing at the service"
}
