# .terraform/modules/x/main.tf
