stateful "yandex_cloud_desktops_desktop" {
  summary = "A desktop machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/cloud_desktops_desktop"
}

stateful "yandex_cloud_desktops_desktop_group" {
  summary = "A group with its desktop machines and their disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/cloud_desktops_desktop_group"
}

stateful "yandex_compute_disk" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/compute_disk"
}

stateful "yandex_compute_filesystem" {
  summary = "A file store and its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/compute_filesystem"
}

stateful "yandex_compute_image" {
  summary = "A disk image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/compute_image"
}

stateful "yandex_compute_instance" {
  summary = "A virtual machine with its boot disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/compute_instance"

  recovery "boot_disk.auto_delete" {
    weaker = "off"
    safe   = ["false"]
  }

  recovery "secondary_disk.auto_delete" {
    weaker = "off"
    safe   = ["false"]
  }
}

stateful "yandex_compute_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/compute_snapshot"
}

stateful "yandex_dataproc_cluster" {
  summary = "A data processing cluster and the files on its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/dataproc_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_kubernetes_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/kubernetes_cluster"
}

stateful "yandex_kubernetes_marketplace_helm_release" {
  summary = "A release and every object of its chart"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/kubernetes_marketplace_helm_release"
}
