stateful "vault_ad_secret_backend" {
  summary = "An Active Directory engine and the passwords that it has rotated"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/ad_secret_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_alicloud_secret_backend" {
  summary = "An AliCloud engine and the credentials that it has given out"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/alicloud_secret_backend"
}

stateful "vault_aws_secret_backend" {
  summary = "An AWS engine and the credentials that it has given out"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/aws_secret_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_azure_secret_backend" {
  summary = "An Azure engine and the credentials that it has given out"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/azure_secret_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_consul_secret_backend" {
  summary = "A Consul engine and the tokens that it has given out"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/consul_secret_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_gcp_secret_backend" {
  summary = "A Google Cloud engine and the credentials that it has given out"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/gcp_secret_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_gcpkms_secret_backend" {
  summary = "A Google Cloud KMS engine and what it knows of its keys"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/gcpkms_secret_backend"
}

stateful "vault_kmip_secret_backend" {
  summary = "A KMIP engine with the keys that its clients keep there"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/kmip_secret_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_kubernetes_secret_backend" {
  summary = "A Kubernetes engine and the tokens that it has given out"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/kubernetes_secret_backend"
}

stateful "vault_ldap_secret_backend" {
  summary = "An LDAP engine and the passwords that it has rotated"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/ldap_secret_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_mongodbatlas_secret_backend" {
  summary = "A MongoDB Atlas engine and the keys that it has given out"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/mongodbatlas_secret_backend"
}

stateful "vault_nomad_secret_backend" {
  summary = "A Nomad engine and the tokens that it has given out"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/nomad_secret_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_rabbitmq_secret_backend" {
  summary = "A RabbitMQ engine and the users that it has made"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/rabbitmq_secret_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_terraform_cloud_secret_backend" {
  summary = "An HCP Terraform engine and the tokens that it has given out"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/terraform_cloud_secret_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_terraform_cloud_secret_creds" {
  summary = "A token for HCP Terraform that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/terraform_cloud_secret_creds"
}
