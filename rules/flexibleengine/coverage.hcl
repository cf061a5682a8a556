explained "force_delete" {
  types   = ["flexibleengine_as_group"]
  because = "the machines of a group are made again from its definition"
}

explained "force_destroy" {
  types   = ["flexibleengine_drs_job"]
  because = "it only says whether a running task is stopped first"
}

explained "retention_policy" {
  types   = ["flexibleengine_dms_rocketmq_instance"]
  because = "it says what happens when the disk is full"
}
