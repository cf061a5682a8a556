stateful "oci_desktops_desktop_pool" {
  summary = "A pool of desktops with the volumes of their users"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/desktops_desktop_pool"

  recovery "are_volumes_preserved" {
    weaker = "off"
    safe   = ["true"]
    since  = "6.20.0"
  }
}
