stateful "railway_environment" {
  summary = "An environment with what its services keep in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-community-providers/railway/latest/docs/resources/environment"
}

stateful "railway_plugin" {
  summary = "A database"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-community-providers/railway/latest/docs/resources/plugin"
  until   = "0.3.0"
}

stateful "railway_project" {
  summary = "A project with its databases and services"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-community-providers/railway/latest/docs/resources/project"
}

stateful "railway_service" {
  summary = "A service with its volume, if it has one"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-community-providers/railway/latest/docs/resources/service"
}

stateful "railway_service_domain" {
  summary = "A hostname that others have bookmarked"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-community-providers/railway/latest/docs/resources/service_domain"
}

stateful "railway_tcp_proxy" {
  summary = "An address and port that others have configured"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-community-providers/railway/latest/docs/resources/tcp_proxy"
}
