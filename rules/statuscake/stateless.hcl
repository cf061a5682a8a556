stateless = [
  "statuscake_contact_group",
  "statuscake_maintenance_window",
  "statuscake_pagespeed_check",
  "statuscake_ssl_check",
  "statuscake_uptime_check",
]
