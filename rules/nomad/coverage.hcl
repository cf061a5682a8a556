explained "deregister_on_destroy" {
  types   = ["nomad_csi_volume_registration", "nomad_volume"]
  because = "the volume itself stays where it is"
}

explained "deregister_on_destroy" {
  types   = ["nomad_job"]
  because = "the job is made again from its definition"
}

explained "purge_on_destroy" {
  types   = ["nomad_job"]
  because = "the job is made again from its definition"
}
