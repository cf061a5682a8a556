explained "force_node_selection" {
  types   = ["dbtcloud_job"]
  because = "it concerns runs"
}
