stateful "google_colab_runtime" {
  summary = "A Colab runtime with the files on its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/colab_runtime"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
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

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_workstations_workstation" {
  summary = "A workstation with the home directory on its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workstations_workstation"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_workstations_workstation_cluster" {
  summary = "A cluster of workstations with their configurations"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workstations_workstation_cluster"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
