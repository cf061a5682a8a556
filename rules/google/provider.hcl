protection "deletion_policy" {
  safe        = ["PREVENT", "ABANDON"]
  default     = "DELETE"
  enforced_by = "terraform"
  since       = "7.33.0"
  note        = "PREVENT refuses; ABANDON refuses nothing, but only takes the resource out of the state and leaves it in the cloud"
  except = [
    "google_cloudiot_device",
    "google_cloudiot_registry",
  ]
}

provider_protection "deletion_policy" {
  safe        = ["PREVENT", "ABANDON"]
  enforced_by = "terraform"
  since       = "7.33.0"
  note        = "It stands in where a resource sets no policy of its own; the value that the state of a resource holds is what counts"
  except = [
    "google_cloudiot_device",
    "google_cloudiot_registry",
  ]
}
