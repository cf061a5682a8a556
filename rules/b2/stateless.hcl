stateless = [
  "b2_bucket_file_version",
  "b2_bucket_notification_rules",
]
