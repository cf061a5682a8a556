automatic = "true"
