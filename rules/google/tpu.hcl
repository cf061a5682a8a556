stateful "google_tpu_v2_vm" {
  summary = "A TPU machine with the files on its boot disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/tpu_v2_vm"
}
