stateless = [
  "ns1_account_whitelist",
  "ns1_alert",
  "ns1_application",
  "ns1_datafeed",
  "ns1_dns_view",
  "ns1_monitoringjob",
  "ns1_notifylist",
  "ns1_pulsar_job",
  "ns1_record",
  "ns1_redirect",
  "ns1_team",
  "ns1_tsigkey",
]
