stateless = [
  "spotinst_ocean_aws",
  "spotinst_ocean_aws_launch_spec",
]
