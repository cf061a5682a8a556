explained "skip_delete" {
  types   = ["outscale_oks_manifest"]
  because = "the object then stays, but the provider forgets it, and the default deletes it"
}

explained "termination_snapshot_name" {
  types   = ["outscale_volume"]
  because = "it asks for a snapshot before the delete; a name has no value that can be judged"
}
