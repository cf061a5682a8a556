explained "*skip_header" {
  types   = ["timescale_connector_s3"]
  because = "it concerns reading"
}
