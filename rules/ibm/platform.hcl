stateful "ibm_app" {
  summary = "A Cloud Foundry app with what was uploaded to it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/app"
}

stateful "ibm_cd_tekton_pipeline" {
  summary = "A delivery pipeline with its runs and their logs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cd_tekton_pipeline"
}

stateful "ibm_cd_toolchain" {
  summary = "A toolchain with its tools and delivery pipelines"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cd_toolchain"
}

stateful "ibm_cd_toolchain_tool_hostedgit" {
  summary = "The tie of a toolchain to a hosted Git repository"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cd_toolchain_tool_hostedgit"
}

stateful "ibm_cm_catalog" {
  summary = "A private catalog with its offerings"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cm_catalog"
}

stateful "ibm_cm_offering_instance" {
  summary = "An installed offering with what it set up"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cm_offering_instance"
}

stateful "ibm_code_engine_project" {
  summary = "A project with its apps, jobs, secrets and the host names of them"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/code_engine_project"
}

stateful "ibm_container_cluster" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/container_cluster"

  hazard "force_delete_storage" {
    unsafe  = ["true"]
    default = "false"
    because = "the persistent storage of the cluster is deleted with it"
  }
}

stateful "ibm_container_vpc_cluster" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/container_vpc_cluster"

  hazard "force_delete_storage" {
    unsafe  = ["true"]
    default = "false"
    because = "the persistent storage of the cluster is deleted with it"
  }
}

stateful "ibm_cr_namespace" {
  summary = "A registry namespace with its images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cr_namespace"
}

stateful "ibm_function_namespace" {
  summary = "A namespace with its functions, packages and triggers"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/function_namespace"
}

stateful "ibm_org" {
  summary = "A Cloud Foundry organization with its spaces"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/org"
}

stateful "ibm_pag_instance" {
  summary = "A privileged access gateway with the record of its sessions"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/pag_instance"
}

stateful "ibm_project" {
  summary = "A project with its configurations and their history"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/project"

  hazard "definition.destroy_on_delete" {
    unsafe  = ["true"]
    because = "what the project deployed is destroyed with it"
  }
}

stateful "ibm_project_config" {
  summary = "A configuration of a project with its history"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/project_config"
}

stateful "ibm_resource_group" {
  summary = "A resource group, to whose id the access and the resources of an account are tied"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/resource_group"
}

stateful "ibm_resource_instance" {
  summary = "An instance of any service with its data: object storage, keys, secrets, logs, databases and others"
  kind    = "other"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/resource_instance"
}

stateful "ibm_satellite_cluster" {
  summary = "A cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/satellite_cluster"
}

stateful "ibm_satellite_location" {
  summary = "A location with its hosts and the control plane of its clusters"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/satellite_location"
}

stateful "ibm_schematics_workspace" {
  summary = "A workspace with its Terraform state, variables and jobs"
  kind    = "state"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/schematics_workspace"
}

stateful "ibm_service_instance" {
  summary = "An instance of a Cloud Foundry service with its data"
  kind    = "other"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/service_instance"
}

stateful "ibm_space" {
  summary = "A Cloud Foundry space with its apps and service instances"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/space"
}

stateful "ibm_vmaas_vdc" {
  summary = "A virtual data center with the machines and disks in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/vmaas_vdc"
}
