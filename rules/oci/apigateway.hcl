stateful "oci_api_platform_api_platform_instance" {
  summary = "An API platform with the APIs and consumers in it"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/api_platform_api_platform_instance"
}

stateful "oci_apigateway_gateway" {
  summary = "A gateway, whose host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/apigateway_gateway"

  hazard "is_lock_override" {
    unsafe  = ["true"]
    because = "the resource is deleted though somebody has locked it"
  }
}
