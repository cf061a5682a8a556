stateful "nutanix_image" {
  summary = "A disk image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/image"
}

stateful "nutanix_images_v2" {
  summary = "A disk image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/images_v2"
}

stateful "nutanix_ova_v2" {
  summary = "A packed virtual machine"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/ova_v2"
}

stateful "nutanix_template_v2" {
  summary = "A machine template with its versions"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/templates_v2"
}

stateful "nutanix_virtual_machine" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/virtual_machine"
}

stateful "nutanix_virtual_machine_v2" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/virtual_machine_v2"
}

stateful "nutanix_vm_clone_v2" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/virtual_machine_clone_v2"
}
