stateful "restapi_object" {
  summary = "Whatever object the calls of the resource make"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Mastercard/restapi/latest/docs/resources/object"
}
