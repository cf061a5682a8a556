stateful "awscc_location_api_key" {
  summary = "An API key that apps carry"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/location_api_key"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "the key is deleted though it has not expired or was used lately"
  }

  iam {
    destroy = ["geo:DeleteKey"]
  }
}

stateful "awscc_location_geofence_collection" {
  summary = "A collection of geofences"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/location_geofence_collection"

  iam {
    destroy = ["geo:DeleteGeofenceCollection", "geo:BatchDeleteGeofence"]
  }
}

stateful "awscc_location_tracker" {
  summary = "A tracker and the positions of its devices"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/location_tracker"

  iam {
    destroy = ["geo:DeleteTracker", "geo:BatchDeleteDevicePositionHistory"]
  }
}
