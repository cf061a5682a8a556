stateful "azurerm_managed_application" {
  summary = "A managed application with every resource in its managed group"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/managed_application"
}

stateful "azurerm_management_group" {
  summary = "A management group with the place and policies of the subscriptions in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/management_group"
}

stateful "azurerm_resource_group" {
  summary = "A resource group, and every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/resource_group"

  provider_hazard "features.resource_group.prevent_deletion_if_contains_resources" {
    unsafe  = ["false"]
    default = "true"
    because = "the group is deleted with everything in it, also with what Terraform does not know"
    empties = true
    since   = "2.72.0"
  }
}

stateful "azurerm_resource_group_template_deployment" {
  summary = "A template deployment, and what it made if delete_nested_items_during_deletion is on"
  kind    = "state"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/resource_group_template_deployment"

  hazard "deployment_mode" {
    unsafe  = ["Complete"]
    because = "resources of the group that are not in the template are deleted"
  }

  provider_hazard "features.template_deployment.delete_nested_items_during_deletion" {
    unsafe  = ["true"]
    default = "true"
    because = "the resources that the template made are deleted with it"
    since   = "2.30.0"
  }
}

stateful "azurerm_subscription" {
  summary = "A subscription with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/subscription"

  provider_hazard "features.subscription.prevent_cancellation_on_destroy" {
    unsafe  = ["false"]
    default = "false"
    because = "the subscription is cancelled and not only forgotten"
    since   = "3.72.0"
  }
}
