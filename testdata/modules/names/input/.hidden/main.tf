# .hidden/main.tf
