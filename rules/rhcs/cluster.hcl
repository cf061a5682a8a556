stateful "rhcs_break_glass_credential" {
  summary = "Emergency credentials of a cluster"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-redhat/rhcs/latest/docs/resources/break_glass_credential"
}

stateful "rhcs_cluster" {
  summary = "A cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-redhat/rhcs/latest/docs/resources/cluster"
}

stateful "rhcs_cluster_rosa_classic" {
  summary = "A cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-redhat/rhcs/latest/docs/resources/cluster_rosa_classic"

  protection "delete_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "rhcs_cluster_rosa_hcp" {
  summary = "A cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-redhat/rhcs/latest/docs/resources/cluster_rosa_hcp"

  protection "delete_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "rhcs_dns_domain" {
  summary = "A reserved domain, which cannot be had again"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-redhat/rhcs/latest/docs/resources/dns_domain"
}

stateful "rhcs_rosa_oidc_config" {
  summary = "The identity provider of a cluster, which the roles in the cloud account trust"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-redhat/rhcs/latest/docs/resources/rosa_oidc_config"
}
