locals {
  a = 1
}

output "missing" {
  value =
}

output "operator" {
  value = 1 +
}

output "two" {
  value = a b
}

output "list" {
  value = [
    1
    2
  ]
}

output "call" {
  value = f(a b)
}

output "key" {
  value = { a.b = 1 }
}

output "old" {
  value = a.0.1
}

output "dot" {
  value = a.
}

output "equals" {
  value = a = b
}

output "single" {
  value = a & b
}

output "last" {
  value = 3
}
