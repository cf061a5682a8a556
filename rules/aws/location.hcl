stateful "aws_location_geofence_collection" {
  summary = "A collection of geofences"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/location_geofence_collection"

  iam {
    destroy = ["geo:DeleteGeofenceCollection", "geo:BatchDeleteGeofence"]
  }
}

stateful "aws_location_tracker" {
  summary = "A tracker and the positions of its devices"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/location_tracker"

  iam {
    destroy = ["geo:DeleteTracker", "geo:BatchDeleteDevicePositionHistory"]
  }
}
