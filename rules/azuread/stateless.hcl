stateless = [
  "azuread_administrative_unit",
  "azuread_administrative_unit_member",
  "azuread_app_role_assignment",
  "azuread_application_certificate",
  "azuread_application_federated_identity_credential",
  "azuread_directory_role",
  "azuread_directory_role_assignment",
  "azuread_directory_role_member",
  "azuread_group_member",
  "azuread_service_principal_certificate",
  "azuread_service_principal_delegated_permission_grant",
]
