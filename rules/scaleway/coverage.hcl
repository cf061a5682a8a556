explained "*default_retention*" {
  types   = ["scaleway_object_bucket_lock_configuration"]
  because = "the lock is the guard of the bucket itself"
}

explained "*expired_object_delete_marker" {
  types   = ["scaleway_object_bucket"]
  because = "it only removes markers of objects that are already deleted"
}

explained "*max_age_retention" {
  types   = ["scaleway_rdb_instance"]
  because = "it says how long logs are kept"
}

explained "*max_graceful_termination_sec" {
  types   = ["scaleway_k8s_*"]
  because = "it is how a node is stopped"
}

explained "*total_disk_retention" {
  types   = ["scaleway_rdb_instance"]
  because = "it says how many logs are kept"
}

explained "autoscaler_config.*" {
  types   = ["scaleway_k8s_cluster"]
  because = "it is about which nodes are scaled in"
}

explained "backup_same_region" {
  types   = ["scaleway_rdb_instance"]
  because = "it only says where the backups are kept"
}

explained "backup_schedule_frequency" {
  types   = ["scaleway_rdb_instance"]
  because = "it only says how often backups are made"
}

explained "cleanup_dhcp" {
  types   = ["scaleway_vpc_gateway_network"]
  because = "the configuration is made again from its definition"
}

explained "delete_servers_on_destroy" {
  types   = ["scaleway_autoscaling_instance_group"]
  because = "the servers of a group are made again from its template"
}

explained "object_lock_enabled" {
  types   = ["scaleway_object_bucket"]
  because = "it only lets a lock be configured, which another resource does"
}

explained "protected" {
  types   = ["scaleway_key_manager_key"]
  because = "it is computed; unprotected is the argument"
}

explained "purge_requests*" {
  types   = ["scaleway_edge_services_cache_stage"]
  because = "it empties a cache"
}

explained "release_ip" {
  types   = ["scaleway_lb"]
  because = "it has no effect any more"
}

explained "retention_days" {
  types   = ["scaleway_cockpit_source"]
  because = "it says how long data are kept while the source lives, and they go with it"
}

explained "snapshot_schedule_frequency_hours" {
  types   = ["scaleway_mongodb_instance"]
  because = "it only says how often snapshots are made"
}
