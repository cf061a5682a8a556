stateless = [
  "ad_gplink",
  "ad_gpo_security",
  "ad_group_membership",
]
