stateful "vsphere_content_library" {
  summary = "A library with its templates and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/content_library"
}

stateful "vsphere_content_library_item" {
  summary = "A template or image of a library"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/content_library_item"
}

stateful "vsphere_custom_attribute" {
  summary = "An attribute with the values that objects have for it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/custom_attribute"
}

stateful "vsphere_datacenter" {
  summary = "A datacenter with the ids, rights and history of everything below it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/datacenter"
}

stateful "vsphere_tag" {
  summary = "A tag and what it was put on"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/tag"
}

stateful "vsphere_tag_category" {
  summary = "A category with its tags and what they were put on"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/tag_category"
}
