stateful "awscc_iot_ca_certificate" {
  summary = "The authority whose certificates devices hold"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iot_ca_certificate"

  iam {
    destroy = ["iot:DeleteCACertificate"]
    disarm  = ["iot:UpdateCACertificate"]
  }
}

stateful "awscc_iot_certificate" {
  summary = "A certificate that devices hold"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iot_certificate"

  iam {
    destroy = ["iot:DeleteCertificate"]
    disarm  = ["iot:UpdateCertificate"]
  }
}

stateful "awscc_iot_thing" {
  summary = "A device in the registry, with its shadow"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iot_thing"

  iam {
    destroy = ["iot:DeleteThing"]
    disarm  = ["iot:DeleteThingShadow"]
  }
}

stateful "awscc_iot_thing_group" {
  summary = "A group of devices, which join it outside Terraform"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iot_thing_group"

  iam {
    destroy = ["iot:DeleteThingGroup"]
  }
}

stateful "awscc_iotevents_alarm_model" {
  summary = "An alarm model and the state of its alarms"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iotevents_alarm_model"

  iam {
    destroy = ["iotevents:DeleteAlarmModel"]
  }
}

stateful "awscc_iotevents_detector_model" {
  summary = "A detector model and the state of its detectors"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iotevents_detector_model"

  iam {
    destroy = ["iotevents:DeleteDetectorModel"]
  }
}

stateful "awscc_iotfleethub_application" {
  summary = "A page of devices, whose address people have bookmarked"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iotfleethub_application"

  iam {
    destroy = ["iotfleethub:DeleteApplication"]
  }
}

stateful "awscc_iotsitewise_asset" {
  summary = "An asset and the measurements recorded for it"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iotsitewise_asset"

  iam {
    destroy = ["iotsitewise:DeleteAsset"]
  }
}

stateful "awscc_iotsitewise_portal" {
  summary = "A portal, whose address people have bookmarked"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iotsitewise_portal"

  iam {
    destroy = ["iotsitewise:DeletePortal"]
  }
}

stateful "awscc_iottwinmaker_workspace" {
  summary = "A workspace of digital twins"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iottwinmaker_workspace"

  iam {
    destroy = ["iottwinmaker:DeleteWorkspace"]
  }
}

stateful "awscc_iotwireless_wireless_device" {
  summary = "A radio device in the registry and the state of its session"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iotwireless_wireless_device"

  iam {
    destroy = ["iotwireless:DeleteWirelessDevice"]
  }
}

stateful "awscc_iotwireless_wireless_gateway" {
  summary = "A radio gateway in the registry and its link to a certificate"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iotwireless_wireless_gateway"

  iam {
    destroy = ["iotwireless:DeleteWirelessGateway"]
  }
}
