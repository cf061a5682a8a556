explained "force" {
  types   = ["vsphere_host"]
  because = "it says whether a host is taken from another centre"
}

explained "force_power_off" {
  types   = ["vsphere_virtual_machine"]
  because = "it only says how the machine is stopped"
}

explained "ha_datastore_apd_recovery_action" {
  types   = ["vsphere_compute_cluster", "vsphere_ha_vm_override"]
  because = "it is about hosts that lose their storage, not about deletion"
}

explained "ha_vm_component_protection" {
  types   = ["vsphere_compute_cluster"]
  because = "it is about hosts that lose their storage, not about deletion"
}

explained "memory_reservation_locked_to_max" {
  types   = ["vsphere_virtual_machine"]
  because = "it is about memory"
}
