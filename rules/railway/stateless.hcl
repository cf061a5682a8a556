stateless = [
  "railway_custom_domain",
  "railway_deployment_trigger",
  "railway_shared_variable",
  "railway_variable",
  "railway_variable_collection",
]
