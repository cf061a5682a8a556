# overrides.tf
