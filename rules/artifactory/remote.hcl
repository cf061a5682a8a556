stateful "artifactory_remote_alpine_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_alpine_repository"
}

stateful "artifactory_remote_ansible_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_ansible_repository"
}

stateful "artifactory_remote_bower_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_bower_repository"
}

stateful "artifactory_remote_cargo_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_cargo_repository"
}

stateful "artifactory_remote_chef_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_chef_repository"
}

stateful "artifactory_remote_cocoapods_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_cocoapods_repository"
}

stateful "artifactory_remote_composer_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_composer_repository"
}

stateful "artifactory_remote_conan_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_conan_repository"
}

stateful "artifactory_remote_conda_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_conda_repository"
}

stateful "artifactory_remote_cran_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_cran_repository"
}

stateful "artifactory_remote_debian_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_debian_repository"
}

stateful "artifactory_remote_docker_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_docker_repository"
}

stateful "artifactory_remote_gems_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_gems_repository"
}

stateful "artifactory_remote_generic_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_generic_repository"
}

stateful "artifactory_remote_gitlfs_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_gitlfs_repository"
}

stateful "artifactory_remote_go_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_go_repository"
}

stateful "artifactory_remote_gradle_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_gradle_repository"
}

stateful "artifactory_remote_helm_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_helm_repository"
}

stateful "artifactory_remote_helmoci_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_helmoci_repository"
}

stateful "artifactory_remote_hex_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_hex_repository"
}

stateful "artifactory_remote_huggingfaceml_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_huggingfaceml_repository"
}

stateful "artifactory_remote_ivy_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_ivy_repository"
}

stateful "artifactory_remote_maven_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_maven_repository"
}

stateful "artifactory_remote_nix_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_nix_repository"
}

stateful "artifactory_remote_npm_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_npm_repository"
}

stateful "artifactory_remote_nuget_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_nuget_repository"
}

stateful "artifactory_remote_oci_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_oci_repository"
}

stateful "artifactory_remote_opkg_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_opkg_repository"
}

stateful "artifactory_remote_p2_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_p2_repository"
}

stateful "artifactory_remote_pub_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_pub_repository"
}

stateful "artifactory_remote_puppet_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_puppet_repository"
}

stateful "artifactory_remote_pypi_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_pypi_repository"
}

stateful "artifactory_remote_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_repository"
  until   = "6.0.0"
}

stateful "artifactory_remote_rpm_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_rpm_repository"
}

stateful "artifactory_remote_sbt_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_sbt_repository"
}

stateful "artifactory_remote_swift_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_swift_repository"
}

stateful "artifactory_remote_terraform_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_terraform_repository"
}

stateful "artifactory_remote_vcs_repository" {
  summary = "A repository with the artifacts kept from another"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/remote_vcs_repository"
}
