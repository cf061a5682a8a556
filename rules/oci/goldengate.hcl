stateful "oci_golden_gate_deployment" {
  summary = "A replication deployment with its processes, their positions and trails"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/golden_gate_deployment"

  hazard "is_lock_override" {
    unsafe  = ["true"]
    because = "the resource is deleted though somebody has locked it"
  }
}

stateful "oci_golden_gate_deployment_backup" {
  summary = "A backup of a replication deployment"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/golden_gate_deployment_backup"

  hazard "is_lock_override" {
    unsafe  = ["true"]
    because = "the resource is deleted though somebody has locked it"
  }
}

stateful "oci_golden_gate_pipeline" {
  summary = "A replication, which has to copy everything anew"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/golden_gate_pipeline"
}
