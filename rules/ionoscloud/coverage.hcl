explained "force_destroy" {
  types   = ["ionoscloud_s3_object", "ionoscloud_s3_object_copy"]
  because = "the object is made again from its definition"
}

explained "log.destinations.retention_in_days" {
  types   = ["ionoscloud_logging_pipeline"]
  because = "it says how long records are kept while the pipeline lives"
}

explained "object_lock_enabled" {
  types   = ["ionoscloud_s3_bucket", "ionoscloud_user_object_storage_bucket"]
  because = "it only lets a lock be configured, which another resource does"
}

explained "object_lock_mode" {
  types   = ["ionoscloud_s3_object", "ionoscloud_s3_object_copy"]
  because = "the object is made again from its definition"
}

explained "retention_time" {
  types   = ["ionoscloud_kafka_topic"]
  because = "it says how long messages are kept while the topic lives"
}

explained "sec_auth_protection" {
  types   = ["ionoscloud_datacenter", "ionoscloud_snapshot"]
  because = "it asks for a second factor in the console and does not refuse the delete"
}
