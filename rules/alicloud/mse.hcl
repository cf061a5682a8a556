stateful "alicloud_mse_cluster" {
  summary = "A registry and configuration centre with the configurations in it"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mse_cluster"
}

stateful "alicloud_mse_engine_namespace" {
  summary = "A namespace with the configurations and services in it"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mse_engine_namespace"
}

stateful "alicloud_mse_gateway" {
  summary = "A gateway with its addresses"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mse_gateway"

  hazard "delete_slb" {
    unsafe  = ["true"]
    because = "the load balancer of the gateway is deleted with it"
  }
}
