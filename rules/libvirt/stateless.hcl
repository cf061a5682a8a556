stateless = [
  "libvirt_cloudinit_disk",
  "libvirt_combustion",
  "libvirt_ignition",
  "libvirt_network",
]
