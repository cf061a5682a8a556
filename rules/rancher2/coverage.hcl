explained "*force_delete_after_grace_duration" {
  types   = ["rancher2_cluster"]
  because = "it is about pods of an upgrade"
}

explained "*skip_vcn_delete" {
  types   = ["rancher2_cluster"]
  because = "it is about a network"
}

explained "force_upgrade" {
  types   = ["rancher2_app_v2"]
  because = "it is about upgrades"
}

explained "locked" {
  types   = ["rancher2_role_template"]
  because = "it is about giving the role"
}
