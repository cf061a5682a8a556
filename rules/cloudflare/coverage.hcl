explained "*_protection" {
  types   = ["cloudflare_bot_management", "cloudflare_ruleset"]
  because = "it is about visitors"
}

explained "*deactivate_on_delete" {
  types   = ["cloudflare_zero_trust_access_application"]
  because = "it is about people who leave"
}

explained "*delete*" {
  types   = ["cloudflare_r2_bucket_lifecycle", "cloudflare_stream_live_input"]
  because = "it is how long single objects live"
}

explained "*ipv4_destination_backup" {
  types   = ["cloudflare_zero_trust_dns_location"]
  because = "it is a second address"
}

explained "locked" {
  types   = ["cloudflare_registrar_domain"]
  because = "destroy only forgets the domain, which stays registered"
}

explained "on_demand_locked" {
  types   = ["cloudflare_byo_ip_prefix"]
  because = "it is about announcing the prefix"
}

explained "replay_protection" {
  types   = ["cloudflare_magic_wan_ipsec_tunnel"]
  because = "it is about packets"
}

explained "scheduled_deletion" {
  types   = ["cloudflare_stream"]
  because = "it is when the video is deleted without Terraform"
}

explained "skip_*" {
  types   = ["cloudflare_zero_trust_access_application"]
  because = "it is about a login page"
}

explained "skip_wizard" {
  types   = ["cloudflare_email_routing_dns", "cloudflare_email_routing_settings"]
  because = "it is about a wizard of the dashboard"
}

explained "switch_locked" {
  types   = ["cloudflare_zero_trust_device_*_profile"]
  because = "it is about a switch on devices"
}
