# override.tf
