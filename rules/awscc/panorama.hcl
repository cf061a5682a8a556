stateful "awscc_panorama_package" {
  summary = "A package and the versions uploaded to it"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/panorama_package"

  iam {
    destroy = ["panorama:DeletePackage"]
  }
}

stateful "awscc_panorama_package_version" {
  summary = "A version of a package and what was uploaded for it"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/panorama_package_version"

  iam {
    destroy = ["panorama:DeregisterPackageVersion"]
  }
}
