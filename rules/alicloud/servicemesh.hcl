stateful "alicloud_service_mesh_service_mesh" {
  summary = "A service mesh with the objects in its control plane"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/service_mesh_service_mesh"

  hazard "force" {
    unsafe  = ["true"]
    because = "the mesh is deleted even when it is in use"
  }
}
