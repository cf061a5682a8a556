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

explained "skip_wizard" {
  types   = ["cloudflare_email_routing_dns", "cloudflare_email_routing_settings"]
  because = "it is about a wizard of the dashboard"
}

explained "switch_locked" {
  types   = ["cloudflare_zero_trust_device_*_profile"]
  because = "it is about a switch on devices"
}
