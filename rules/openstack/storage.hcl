stateful "openstack_blockstorage_volume_v1" {
  same_as = "openstack_blockstorage_volume_v3"
  until   = "3.0.0"
}

stateful "openstack_blockstorage_volume_v2" {
  same_as = "openstack_blockstorage_volume_v3"
  until   = "3.0.0"
}

stateful "openstack_blockstorage_volume_v3" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/blockstorage_volume_v3"
}

stateful "openstack_objectstorage_container_v1" {
  summary = "A container, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/objectstorage_container_v1"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and version is deleted so that the container can be destroyed"
    empties = true
  }

  recovery "versioning" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "openstack_sharedfilesystem_share_v2" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/sharedfilesystem_share_v2"
}
