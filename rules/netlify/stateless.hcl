stateless = [
  "netlify_dns_record",
  "netlify_environment_variable",
  "netlify_log_drain",
  "netlify_site_build_settings",
  "netlify_site_collaboration_settings",
  "netlify_site_deploy_settings",
  "netlify_site_domain_settings",
  "netlify_site_firewall_traffic_rules",
  "netlify_site_metrics_settings",
  "netlify_team_firewall_traffic_rules",
  "netlify_waf_policy",
]
