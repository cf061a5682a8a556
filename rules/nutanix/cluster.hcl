stateful "nutanix_category_key" {
  summary = "A category and what was put in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/category_key"
}

stateful "nutanix_category_v2" {
  summary = "A category and what was put in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/category_v2"
}

stateful "nutanix_category_value" {
  summary = "A value of a category and what was put in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/category_value"
}

stateful "nutanix_cluster_v2" {
  summary = "A cluster with its storage and every machine on it"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/cluster_v2"
}

stateful "nutanix_foundation_central_api_keys" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/foundation_central_api_key"
}

stateful "nutanix_karbon_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/karbon_cluster"
}

stateful "nutanix_project" {
  summary = "A project, whose id rights and machines refer to"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/project"
}

stateful "nutanix_self_service_app_provision" {
  summary = "An application with its machines"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/self_service_app_provision"
}

stateful "nutanix_user" {
  summary = "A user and the rights given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/user"
}

stateful "nutanix_user_key_v2" {
  summary = "A key of a user, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/user_key_v2"
}

stateful "nutanix_users_v2" {
  summary = "A user with its keys and the rights given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/users_v2"
}
