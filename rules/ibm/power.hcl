stateful "ibm_pi_capture" {
  summary = "A captured image of a machine and its volumes"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pi_capture"
}

stateful "ibm_pi_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pi_image"
}

stateful "ibm_pi_instance" {
  summary = "A virtual machine, and its volumes if they are made with it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pi_instance"
}

stateful "ibm_pi_instance_snapshot" {
  summary = "A snapshot of the volumes of a machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pi_instance_snapshot"
}

stateful "ibm_pi_instance_vpmem_volumes" {
  summary = "Volumes of persistent memory with their data"
  kind    = "disk"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pi_instance_vpmem_volumes"
}

stateful "ibm_pi_snapshot" {
  summary = "A snapshot of the volumes of a machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pi_snapshot"
}

stateful "ibm_pi_virtual_serial_number" {
  summary = "A serial number to which licenses are tied"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pi_virtual_serial_number"
}

stateful "ibm_pi_volume" {
  summary = "A block volume with its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pi_volume"
}

stateful "ibm_pi_volume_clone" {
  summary = "Clones of volumes with their data"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pi_volume_clone"
}

stateful "ibm_pi_workspace" {
  summary = "A workspace with its machines, volumes and networks"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pi_workspace"
}

stateful "ibm_sds_volume" {
  summary = "A block volume with its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sds_volume"
}
