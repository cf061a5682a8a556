stateful "artifactory_local_alpine_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_alpine_repository"
}

stateful "artifactory_local_ansible_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_ansible_repository"
}

stateful "artifactory_local_bower_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_bower_repository"
}

stateful "artifactory_local_cargo_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_cargo_repository"
}

stateful "artifactory_local_chef_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_chef_repository"
}

stateful "artifactory_local_cocoapods_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_cocoapods_repository"
}

stateful "artifactory_local_composer_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_composer_repository"
}

stateful "artifactory_local_conan_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_conan_repository"
}

stateful "artifactory_local_conda_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_conda_repository"
}

stateful "artifactory_local_cran_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_cran_repository"
}

stateful "artifactory_local_debian_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_debian_repository"
}

stateful "artifactory_local_docker_v1_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_docker_v1_repository"
}

stateful "artifactory_local_docker_v2_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_docker_v2_repository"
}

stateful "artifactory_local_gems_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_gems_repository"
}

stateful "artifactory_local_generic_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_generic_repository"
}

stateful "artifactory_local_gitlfs_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_gitlfs_repository"
}

stateful "artifactory_local_go_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_go_repository"
}

stateful "artifactory_local_gradle_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_gradle_repository"
}

stateful "artifactory_local_helm_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_helm_repository"
}

stateful "artifactory_local_helmoci_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_helmoci_repository"
}

stateful "artifactory_local_hex_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_hex_repository"
}

stateful "artifactory_local_huggingfaceml_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_huggingfaceml_repository"
}

stateful "artifactory_local_ivy_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_ivy_repository"
}

stateful "artifactory_local_machinelearning_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_machinelearning_repository"
}

stateful "artifactory_local_maven_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_maven_repository"
}

stateful "artifactory_local_nix_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_nix_repository"
}

stateful "artifactory_local_npm_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_npm_repository"
}

stateful "artifactory_local_nuget_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_nuget_repository"
}

stateful "artifactory_local_oci_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_oci_repository"
}

stateful "artifactory_local_opkg_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_opkg_repository"
}

stateful "artifactory_local_pub_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_pub_repository"
}

stateful "artifactory_local_puppet_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_puppet_repository"
}

stateful "artifactory_local_pypi_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_pypi_repository"
}

stateful "artifactory_local_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_repository"
  until   = "6.0.0"
}

stateful "artifactory_local_rpm_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_rpm_repository"
}

stateful "artifactory_local_sbt_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_sbt_repository"
}

stateful "artifactory_local_swift_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_swift_repository"
}

stateful "artifactory_local_terraform_module_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_terraform_module_repository"
}

stateful "artifactory_local_terraform_provider_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_terraform_provider_repository"
}

stateful "artifactory_local_terraformbackend_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_terraformbackend_repository"
}

stateful "artifactory_local_vagrant_repository" {
  summary = "A repository with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/local_vagrant_repository"
}
