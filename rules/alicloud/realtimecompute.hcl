stateful "alicloud_realtime_compute_deployment" {
  summary = "A streaming job with its checkpoints"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/realtime_compute_deployment"
}

stateful "alicloud_realtime_compute_job" {
  summary = "A running streaming job with its state"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/realtime_compute_job"
}

stateful "alicloud_realtime_compute_vvp_instance" {
  summary = "A Flink workspace with its jobs, drafts and checkpoints"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/realtime_compute_vvp_instance"
}
