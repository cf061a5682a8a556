stateful "oci_ddfs_instance" {
  summary = "A service instance with what it holds"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/ddfs_instance"
}

stateful "oci_integration_integration_instance" {
  summary = "An integration instance with the integrations in it"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/integration_integration_instance"
}

stateful "oci_oce_oce_instance" {
  summary = "A content management instance with its documents and sites"
  kind    = "other"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/oce_oce_instance"
}

stateful "oci_oda_oda_instance" {
  summary = "A digital assistant with its skills and conversations"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/oda_oda_instance"
}

stateful "oci_opa_opa_instance" {
  summary = "A process automation instance with its processes and running tasks"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/opa_opa_instance"
}

stateful "oci_visual_builder_vb_instance" {
  summary = "A Visual Builder instance with the applications in it"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/visual_builder_vb_instance"
}
