stateful "oci_ocvp_cluster" {
  summary = "A vSphere cluster with its virtual machines"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/ocvp_cluster"
}

stateful "oci_ocvp_datastore" {
  summary = "A datastore with the disks of virtual machines"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/ocvp_datastore"
}

stateful "oci_ocvp_esxi_host" {
  summary = "A host of a vSphere cluster with its local disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/ocvp_esxi_host"
}

stateful "oci_ocvp_sddc" {
  summary = "A VMware data centre with its virtual machines and their data"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/ocvp_sddc"
}
