explained "*delete_on_termination" {
  types   = ["spotinst_*"]
  because = "it is about the disks of single machines"
}

explained "*force_delete" {
  types   = ["spotinst_ocean_aws_launch_spec"]
  because = "it is about machines that hold nothing"
}

explained "*termination_polic*" {
  types   = ["spotinst_*"]
  because = "it is about single machines"
}

explained "stateful_deallocation.*" {
  types   = ["spotinst_elastigroup_aws"]
  because = "it is about groups that keep disks, which the type does not tell"
}
