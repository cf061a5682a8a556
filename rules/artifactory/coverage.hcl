explained "*skip_trashcan" {
  types = [
    "artifactory_archive_policy",
    "artifactory_package_cleanup_policy",
    "artifactory_release_bundle_v2_cleanup_policy",
  ]
  because = "it is about single packages"
}

explained "force_*_authentication" {
  types   = ["artifactory_*"]
  because = "it is about clients or about names"
}

explained "force_attribute_search" {
  types   = ["artifactory_*"]
  because = "it is about clients or about names"
}

explained "force_metadata_name_version" {
  types   = ["artifactory_*"]
  because = "it is about clients or about names"
}

explained "force_non_duplicate_chart" {
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
