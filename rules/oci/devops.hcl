stateful "oci_devops_project" {
  summary = "A project with its repositories, pipelines and artifacts"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/devops_project"
}

stateful "oci_devops_repository" {
  summary = "A Git repository with its history"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/devops_repository"
}

stateful "oci_devops_repository_ref" {
  summary = "A branch or a tag of a Git repository"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/devops_repository_ref"
}

stateful "oci_vbs_inst_vbs_instance" {
  summary = "A Visual Builder Studio instance with its Git repositories and issues"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/vbs_inst_vbs_instance"
}
