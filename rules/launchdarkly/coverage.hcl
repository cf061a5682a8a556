explained "archived" {
  types   = ["launchdarkly_context_kind", "launchdarkly_feature_flag"]
  because = "an archived one can be deleted like any other"
}
