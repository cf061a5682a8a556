# .hidden.tf
