explained "archive_retention" {
  types   = ["genesyscloud_recording_media_retention_policy"]
  because = "a policy is made again from its definition"
}

explained "delete_retention" {
  types   = ["genesyscloud_recording_media_retention_policy"]
  because = "a policy is made again from its definition"
}

explained "retention_duration" {
  types   = ["genesyscloud_recording_media_retention_policy"]
  because = "a policy is made again from its definition"
}
