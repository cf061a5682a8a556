stateless = [
  "k3d_node",
]
