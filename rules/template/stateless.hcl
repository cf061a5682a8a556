stateless = [
  "template_cloudinit_config",
  "template_dir",
  "template_file",
]
