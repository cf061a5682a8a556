stateful "proxmox_cloned_vm" {
  summary = "A virtual machine with its disks and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/cloned_vm"

  hazard "delete_unreferenced_disks_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "disks of the machine that the configuration does not name are deleted too"
  }

  recovery "disk.backup" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "proxmox_backup_job" {
    reference   = "vmid"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "proxmox_lxc" {
  summary = "A container with its root file system and its volumes"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Telmate/proxmox/latest/docs/resources/lxc"

  protection "protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "mountpoint.backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "proxmox_lxc_disk" {
  summary = "A volume of a container and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/Telmate/proxmox/latest/docs/resources/lxc_disk"
}

stateful "proxmox_lxc_guest" {
  summary = "A container with its root file system and its volumes"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Telmate/proxmox/latest/docs/resources/lxc_guest"

  recovery "mount.backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "proxmox_virtual_environment_cloned_vm" {
  summary = "A virtual machine with its disks and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/virtual_environment_cloned_vm"

  hazard "delete_unreferenced_disks_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "disks of the machine that the configuration does not name are deleted too"
  }

  recovery "disk.backup" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "proxmox_backup_job" {
    reference   = "vmid"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "proxmox_virtual_environment_container" {
  summary = "A container with its root file system and its volumes"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/virtual_environment_container"

  protection "protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "mount_point.backup" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "proxmox_backup_job" {
    reference   = "vmid"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "proxmox_virtual_environment_vm" {
  summary = "A virtual machine with its disks and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/virtual_environment_vm"

  protection "protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "delete_unreferenced_disks_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "disks of the machine that the configuration does not name are deleted too"
  }

  recovery "disk.backup" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "proxmox_backup_job" {
    reference   = "vmid"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "proxmox_virtual_environment_vm2" {
  summary = "A virtual machine with its disks and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/virtual_environment_vm2"

  hazard "delete_unreferenced_disks_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "disks of the machine that the configuration does not name are deleted too"
  }

  guard "proxmox_backup_job" {
    reference   = "vmid"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "proxmox_vm" {
  summary = "A virtual machine with its disks and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/vm"

  hazard "delete_unreferenced_disks_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "disks of the machine that the configuration does not name are deleted too"
  }

  guard "proxmox_backup_job" {
    reference   = "vmid"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "proxmox_vm_qemu" {
  summary = "A virtual machine with its disks and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Telmate/proxmox/latest/docs/resources/vm_qemu"

  protection "protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "disk.backup" {
    weaker = "off"
    safe   = ["true"]
  }
}
