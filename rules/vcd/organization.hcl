stateful "vcd_api_token" {
  summary = "A token that programs hold, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/api_token"
}

stateful "vcd_catalog" {
  summary = "A catalog with its templates and media"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/catalog"

  hazard "delete_force" {
    unsafe  = ["true"]
    default = "false"
    because = "what the catalog contains is deleted with it, whatever its state"
  }

  hazard "delete_recursive" {
    unsafe  = ["true"]
    default = "false"
    because = "what the catalog contains is deleted with it"
  }
}

stateful "vcd_catalog_item" {
  summary = "A template of machines"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/catalog_item"
}

stateful "vcd_catalog_media" {
  summary = "A media image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/catalog_media"
}

stateful "vcd_catalog_vapp_template" {
  summary = "A template of machines"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/catalog_vapp_template"
}

stateful "vcd_certificate_library" {
  summary = "A certificate with its private key, to which others refer by a generated id"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/certificate_library"
}

stateful "vcd_org" {
  summary = "An organization with everything in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/org"

  hazard "delete_force" {
    unsafe  = ["true"]
    default = "false"
    because = "what the organization contains is deleted with it, whatever its state"
  }

  hazard "delete_recursive" {
    unsafe  = ["true"]
    default = "false"
    because = "what the organization contains is deleted with it"
  }
}

stateful "vcd_org_user" {
  summary = "A user and what they own"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/org_user"
}

stateful "vcd_org_vdc" {
  summary = "A virtual data center with its machines, disks and networks"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/org_vdc"

  hazard "delete_force" {
    unsafe  = ["true"]
    default = "false"
    because = "what the data center contains is deleted with it, whatever its state"
  }

  hazard "delete_recursive" {
    unsafe  = ["true"]
    default = "false"
    because = "what the data center contains is deleted with it"
  }
}

stateful "vcd_org_vdc_template_instance" {
  summary = "A virtual data center made from a template, with its machines and disks"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/org_vdc_template_instance"

  hazard "delete_instantiated_vdc_on_removal" {
    unsafe  = ["true"]
    because = "the data center is deleted with the resource"
  }
}

stateful "vcd_rde" {
  summary = "A defined entity with its content, such as the record of a cluster"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/rde"
}

stateful "vcd_rde_type" {
  summary = "A type of defined entities"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/rde_type"
}

stateful "vcd_service_account" {
  summary = "A service account with its token and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/service_account"
}

stateful "vcd_solution_add_on_instance" {
  summary = "An installed add-on with what it set up"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/solution_add_on_instance"
}

stateful "vcd_subscribed_catalog" {
  summary = "A catalog copied from elsewhere"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/subscribed_catalog"
}

stateful "vcd_tm_content_library" {
  summary = "A content library with its images"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/tm_content_library"
}

stateful "vcd_tm_content_library_item" {
  summary = "A machine image or template"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/tm_content_library_item"
}

stateful "vcd_tm_org" {
  summary = "An organization with everything in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/tm_org"
}

stateful "vcd_tm_org_vdc" {
  summary = "A virtual data center with its machines and disks"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/tm_org_vdc"
}

stateful "vcd_vdc_group" {
  summary = "A group of data centers with its networks and firewall"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/vdc_group"
}
