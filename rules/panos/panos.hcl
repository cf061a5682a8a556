stateful "panos_device_group" {
  summary = "A device group with its rules and objects"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/PaloAltoNetworks/panos/latest/docs/resources/device_group"
}

stateful "panos_panorama_device_group" {
  same_as = "panos_device_group"
  docs    = "https://registry.terraform.io/providers/PaloAltoNetworks/panos/latest/docs/resources/panorama_device_group"
}

stateful "panos_panorama_template" {
  same_as = "panos_template"
  docs    = "https://registry.terraform.io/providers/PaloAltoNetworks/panos/latest/docs/resources/panorama_template"
}

stateful "panos_template" {
  summary = "A template with the network and device settings in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/PaloAltoNetworks/panos/latest/docs/resources/template"
}

stateful "panos_vm_auth_key" {
  summary = "A key with which firewalls join"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PaloAltoNetworks/panos/latest/docs/resources/vm_auth_key"
}

stateful "panos_vsys" {
  summary = "A virtual system with its rules and objects"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/PaloAltoNetworks/panos/latest/docs/resources/vsys"
}
