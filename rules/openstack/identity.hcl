stateful "openstack_identity_application_credential_v3" {
  summary = "An application credential, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/identity_application_credential_v3"
}

stateful "openstack_identity_ec2_credential_v3" {
  summary = "An access key, whose secret is generated"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/identity_ec2_credential_v3"
}

stateful "openstack_identity_project_v3" {
  summary = "A project, whose machines, volumes and other resources nobody can reach any more"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/identity_project_v3"
}

stateful "openstack_identity_user_v3" {
  summary = "A user with its credentials and key pairs"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/identity_user_v3"
}

stateful "openstack_keymanager_order_v1" {
  summary = "An order by which a key was generated, and so the way to that key"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/keymanager_order_v1"
}

stateful "openstack_keymanager_secret_v1" {
  summary = "A stored secret or key, which others refer to by its generated address"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/keymanager_secret_v1"
}
