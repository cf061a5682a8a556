explained "delete_with_instance" {
  types   = ["volcengine_scaling_configuration", "volcengine_ecs_launch_template"]
  because = "they only describe machines that are still to be made"
}

explained "retention_days" {
  types   = ["volcengine_ebs_auto_snapshot_policy", "volcengine_nas_auto_snapshot_policy"]
  because = "it is how long the snapshots of other resources are kept"
}
