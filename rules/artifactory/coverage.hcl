explained "*skip_trashcan" {
  types = [
    "artifactory_archive_policy",
    "artifactory_package_cleanup_policy",
    "artifactory_release_bundle_v2_cleanup_policy",
  ]
  because = "it is about single packages"
}

explained "force_*" {
  types   = ["artifactory_*"]
  because = "it is about clients or about names"
}

explained "keep_last_n_versions" {
  types   = ["artifactory_archive_policy", "artifactory_package_cleanup_policy"]
  because = "it is about single packages"
}

explained "tag_retention" {
  types   = ["artifactory_local_*"]
  because = "it is about single tags"
}
