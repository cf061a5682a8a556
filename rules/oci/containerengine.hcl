stateful "oci_containerengine_cluster" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/containerengine_cluster"
}
