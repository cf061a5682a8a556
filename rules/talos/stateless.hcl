stateless = [
  "talos_cluster_kubeconfig",
  "talos_image_factory_schematic",
  "talos_machine",
  "talos_machine_bootstrap",
  "talos_machine_configuration_apply",
]
