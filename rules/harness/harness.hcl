stateful "harness_application" {
  summary = "An application with its services, environments, pipelines and their history"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/application"
}

stateful "harness_autostopping_aws_alb" {
  summary = "A load balancer or proxy of the cloud, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/autostopping_aws_alb"

  hazard "delete_cloud_resources_on_destroy" {
    unsafe  = ["true"]
    because = "it is deleted in the cloud account too"
  }
}

stateful "harness_autostopping_aws_proxy" {
  summary = "A load balancer or proxy of the cloud, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/autostopping_aws_proxy"

  hazard "delete_cloud_resources_on_destroy" {
    unsafe  = ["true"]
    because = "it is deleted in the cloud account too"
  }
}

stateful "harness_autostopping_azure_gateway" {
  summary = "A load balancer or proxy of the cloud, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/autostopping_azure_gateway"

  hazard "delete_cloud_resources_on_destroy" {
    unsafe  = ["true"]
    because = "it is deleted in the cloud account too"
  }
}

stateful "harness_autostopping_azure_proxy" {
  summary = "A load balancer or proxy of the cloud, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/autostopping_azure_proxy"

  hazard "delete_cloud_resources_on_destroy" {
    unsafe  = ["true"]
    because = "it is deleted in the cloud account too"
  }
}

stateful "harness_autostopping_gcp_proxy" {
  summary = "A load balancer or proxy of the cloud, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/autostopping_gcp_proxy"

  hazard "delete_cloud_resources_on_destroy" {
    unsafe  = ["true"]
    because = "it is deleted in the cloud account too"
  }
}

stateful "harness_encrypted_text" {
  summary = "A secret, often written by hand"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/encrypted_text"
}

stateful "harness_environment" {
  summary = "An environment with the record of what was deployed to it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/environment"
}

stateful "harness_fme_api_key" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/fme_api_key"
}

stateful "harness_fme_environment" {
  summary = "An environment with the flags and segments in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/fme_environment"
}

stateful "harness_fme_feature_flag" {
  summary = "A feature flag with its rollout in every environment"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/fme_feature_flag"
}

stateful "harness_fme_large_segment" {
  summary = "A segment with the keys uploaded to it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/fme_large_segment"
}

stateful "harness_fme_segment" {
  summary = "A segment with the keys uploaded to it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/fme_segment"
}

stateful "harness_platform_apikey" {
  summary = "An API key with the tokens that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_apikey"
}

stateful "harness_platform_delegatetoken" {
  summary = "A token that delegates hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_delegatetoken"
}

stateful "harness_platform_environment" {
  summary = "An environment with the record of what was deployed to it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_environment"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "it is deleted even while others use it"
  }
}

stateful "harness_platform_feature_flag" {
  summary = "A feature flag with its rollout in every environment"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_feature_flag"
}

stateful "harness_platform_ff_api_key" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_ff_api_key"
}

stateful "harness_platform_gitops_agent" {
  summary = "An agent with the token that it holds"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_gitops_agent"
}

stateful "harness_platform_gitops_applications" {
  summary = "A synced application, and what it runs in the cluster"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_gitops_applications"
}

stateful "harness_platform_gitops_applicationset" {
  summary = "A set of synced applications, and what they run in the cluster"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_gitops_applicationset"
}

stateful "harness_platform_har_registry" {
  summary = "A registry with the artifacts in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_har_registry"
}

stateful "harness_platform_infra_module" {
  summary = "A module in the registry with its versions"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_infra_module"
}

stateful "harness_platform_infra_provider" {
  summary = "A provider in the registry with its versions"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_infra_provider"
}

stateful "harness_platform_organization" {
  summary = "An organization with its projects"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_organization"
}

stateful "harness_platform_pipeline" {
  summary = "A pipeline with its executions and their logs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_pipeline"
}

stateful "harness_platform_project" {
  summary = "A project with its pipelines, secrets, services and repositories"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_project"
}

stateful "harness_platform_repo" {
  summary = "A Git repository with its history"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_repo"
}

stateful "harness_platform_secret_file" {
  summary = "A secret file"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_secret_file"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "it is deleted even while others use it"
  }
}

stateful "harness_platform_secret_text" {
  summary = "A secret, often written by hand"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_secret_text"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "it is deleted even while others use it"
  }
}

stateful "harness_platform_service" {
  summary = "A service with the record of where it was deployed"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_service"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "it is deleted even while others use it"
  }
}

stateful "harness_platform_service_account" {
  summary = "A service account with its API keys and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_service_account"
}

stateful "harness_platform_token" {
  summary = "A token that programs hold, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_token"
}

stateful "harness_platform_workspace" {
  summary = "A workspace with its Terraform state and history"
  kind    = "state"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/platform_workspace"
}

stateful "harness_user" {
  summary = "A user with the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/harness/harness/latest/docs/resources/user"
}
