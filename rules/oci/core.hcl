stateful "oci_core_boot_volume" {
  summary = "A boot volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_boot_volume"
}

stateful "oci_core_boot_volume_backup" {
  summary = "A backup of a boot volume"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_boot_volume_backup"

  recovery "is_prevent_deletion_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "oci_core_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_image"
}

stateful "oci_core_instance" {
  summary = "A virtual machine with its local state"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_instance"
}

stateful "oci_core_public_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_public_ip"
}

stateful "oci_core_volume" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_volume"
}

stateful "oci_core_volume_backup" {
  summary = "A backup of a block volume"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_volume_backup"

  recovery "is_prevent_deletion_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "oci_core_volume_group_backup" {
  summary = "A backup of a group of volumes"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_volume_group_backup"
}
