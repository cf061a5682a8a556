explained "force_delete" {
  types   = ["opentelekomcloud_compute_instance_v2"]
  because = "it only says how the machine is deleted"
}

explained "force_destroy" {
  types   = ["opentelekomcloud_drs_task_v3"]
  because = "it only says whether a running task is stopped first"
}

explained "member_deletion_protection" {
  types   = ["opentelekomcloud_lb_pool_v3"]
  because = "a pool is made again from its definition"
}

explained "retention_policy" {
  types   = ["opentelekomcloud_dms_dedicated_instance_v2", "opentelekomcloud_dms_instance_v1", "opentelekomcloud_dms_instance_v2"]
  because = "it says what happens when the disk is full"
}

explained "worm_policy" {
  types   = ["opentelekomcloud_obs_bucket"]
  because = "it locks objects, not the bucket"
}
