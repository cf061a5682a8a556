explained "destroy_cloud_config_vdi_after_boot" {
  types   = ["xenorchestra_vm"]
  because = "it is about the disk that configures the machine at its first start"
}
