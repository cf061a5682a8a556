stateful "aws_iot_ca_certificate" {
  summary = "The authority whose certificates devices hold"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iot_ca_certificate"

  iam {
    destroy = ["iot:DeleteCACertificate"]
    disarm  = ["iot:UpdateCACertificate"]
  }
}

stateful "aws_iot_certificate" {
  summary = "A certificate that devices hold"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iot_certificate"

  iam {
    destroy = ["iot:DeleteCertificate"]
    disarm  = ["iot:UpdateCertificate"]
  }
}

stateful "aws_iot_thing" {
  summary = "A device in the registry, with its shadow"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iot_thing"

  iam {
    destroy = ["iot:DeleteThing"]
    disarm  = ["iot:DeleteThingShadow"]
  }
}

stateful "aws_iot_thing_group" {
  summary = "A group of devices, which join it outside Terraform"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iot_thing_group"

  iam {
    destroy = ["iot:DeleteThingGroup"]
  }
}
