stateful "panos_device_group" {
  summary = "A device group with its rules and objects"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/PaloAltoNetworks/panos/latest/docs/resources/device_group"
}

stateful "panos_template" {
  summary = "A template with the network and device settings in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/PaloAltoNetworks/panos/latest/docs/resources/template"
}

stateful "panos_vsys" {
  summary = "A virtual system with its rules and objects"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/PaloAltoNetworks/panos/latest/docs/resources/vsys"
}
