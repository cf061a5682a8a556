stateless = [
  "render_cron_job",
  "render_env_group",
  "render_env_group_link",
  "render_log_stream",
  "render_metrics_stream",
  "render_notification_setting",
  "render_registry_credential",
  "render_webhook",
]
