stateful "artifactory_federated_helm_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_helm_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_helmoci_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_helmoci_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_huggingfaceml_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_huggingfaceml_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_ivy_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_ivy_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_maven_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_maven_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_npm_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_npm_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_nuget_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_nuget_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_oci_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_oci_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_opkg_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_opkg_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_puppet_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_puppet_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_pypi_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_pypi_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_releasebundles_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_releasebundles_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_rpm_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_rpm_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_sbt_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_sbt_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_swift_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_swift_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_terraform_module_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_terraform_module_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_terraform_provider_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_terraform_provider_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_vagrant_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_vagrant_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}
