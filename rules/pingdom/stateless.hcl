stateless = [
  "pingdom_check",
  "pingdom_contact",
  "pingdom_integration",
  "pingdom_team",
]
