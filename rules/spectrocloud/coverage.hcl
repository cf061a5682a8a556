explained "force_delete" {
  types   = ["spectrocloud_cluster_*"]
  because = "it gives the cluster up and leaves what it made in the cloud behind"
}
