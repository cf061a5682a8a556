stateless = [
  "streamnative_catalog",
  "streamnative_cloud_connection",
  "streamnative_rolebinding",
  "streamnative_secret",
  "streamnative_service_account_binding",
  "streamnative_volume",
]
