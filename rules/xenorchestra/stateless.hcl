stateless = [
  "xenorchestra_acl",
  "xenorchestra_bonded_network",
  "xenorchestra_cloud_config",
  "xenorchestra_network",
  "xenorchestra_resource_set",
]
