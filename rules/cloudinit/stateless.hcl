stateless = [
  "cloudinit_config",
]
