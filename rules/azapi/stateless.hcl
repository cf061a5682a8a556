stateless = [
  "azapi_resource_action",
  "azapi_update_resource",
]
