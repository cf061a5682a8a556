explained "skip_crds" {
  types   = ["helm_release"]
  because = "it leaves definitions out when the chart is installed"
}
