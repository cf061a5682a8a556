explained "delete_keep_instance" {
  types   = ["tencentcloud_kubernetes_node_pool"]
  because = "the nodes are made again from the definition of the pool"
}

explained "deletion_protection" {
  types   = ["tencentcloud_kubernetes_node_pool", "tencentcloud_kubernetes_native_node_pool"]
  because = "the nodes are made again from the definition of the pool"
}

explained "enable_cos_versioning" {
  types   = ["tencentcloud_tcr_instance"]
  because = "it is a setting of the bucket behind the registry"
}

explained "force_delete" {
  types   = ["tencentcloud_cls_cloud_product_log_task_v2"]
  because = "it is deprecated, and the topics and log sets have their own resources"
}

explained "is_delete_logset" {
  types   = ["tencentcloud_cls_cloud_product_log_task_v2", "tencentcloud_redis_log_delivery"]
  because = "it is about a log set that the task made"
}

explained "is_delete_topic" {
  types   = ["tencentcloud_cls_cloud_product_log_task_v2", "tencentcloud_redis_log_delivery"]
  because = "it is about a topic that the task made"
}

explained "keep_image_login" {
  types   = ["tencentcloud_instance", "tencentcloud_instance_set"]
  because = "it is about passwords"
}

explained "recycle" {
  types   = ["tencentcloud_redis_instance"]
  because = "it says how long an old address is kept after a change"
}

explained "resource_delete_options.skip_deletion_protection" {
  types   = ["tencentcloud_kubernetes_cluster"]
  because = "it says whether protected machines are left out of the delete"
}

explained "skip_nodes_with_local_storage" {
  types   = ["tencentcloud_kubernetes_cluster"]
  because = "it is about which nodes are scaled in"
}

explained "skip_nodes_with_system_pods" {
  types   = ["tencentcloud_kubernetes_cluster"]
  because = "it is about which nodes are scaled in"
}

explained "termination_policies" {
  types   = ["tencentcloud_as_scaling_group"]
  because = "it is about which machines are scaled in"
}
