explained "force_delete" {
  types   = ["vcd_vdc_group"]
  because = "a group holds no machines or disks of its own"
}
