stateful "maas_block_device" {
  summary = "A disk of a machine with its partitions"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/canonical/maas/latest/docs/resources/block_device"
}

stateful "maas_dns_domain" {
  summary = "A domain with its records"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/canonical/maas/latest/docs/resources/dns_domain"
}

stateful "maas_instance" {
  summary = "A deployed machine, which is released and whose disks may be erased"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/canonical/maas/latest/docs/resources/instance"
}

stateful "maas_machine" {
  summary = "A machine that has been taken into the inventory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/canonical/maas/latest/docs/resources/machine"
}

stateful "maas_vm_host" {
  summary = "A host with the virtual machines on it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/canonical/maas/latest/docs/resources/vm_host"
}

stateful "maas_vm_host_machine" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/canonical/maas/latest/docs/resources/vm_host_machine"
}
