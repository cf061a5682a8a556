stateful "artifactory_federated_alpine_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_alpine_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_ansible_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_ansible_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_bower_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_bower_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_cargo_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_cargo_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_chef_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_chef_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_cocoapods_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_cocoapods_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_composer_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_composer_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_conan_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_conan_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_conda_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_conda_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_cran_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_cran_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_debian_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_debian_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_docker_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_docker_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_docker_v1_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_docker_v1_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_docker_v2_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_docker_v2_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_gems_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_gems_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_generic_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_generic_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_gitlfs_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_gitlfs_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_go_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_go_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}

stateful "artifactory_federated_gradle_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/federated_gradle_repository"

  hazard "cleanup_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the federation are deleted too"
  }
}
