# x_override.tf
