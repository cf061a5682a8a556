stateful "google_colab_runtime" {
  summary = "A Colab runtime with the files on its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/colab_runtime"
}

stateful "google_notebooks_instance" {
  summary = "A user-managed notebook server with the files on its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/7.45.0/docs/resources/notebooks_instance"
  until   = "8.0.0"

  recovery "no_remove_data_disk" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "google_notebooks_runtime" {
  summary = "A managed notebook server with the files on its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/7.45.0/docs/resources/notebooks_runtime"
  until   = "8.0.0"
}

stateful "google_workbench_instance" {
  summary = "A notebook server with the files on its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workbench_instance"

  protection "enable_deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "7.41.0"
  }
}

stateful "google_workstations_workstation" {
  summary = "A workstation with the home directory on its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workstations_workstation"
}

stateful "google_workstations_workstation_cluster" {
  summary = "A cluster of workstations, whose generated host name they are reached at"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workstations_workstation_cluster"
}
