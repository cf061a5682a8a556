output "no_in" {
  value = [for a b : a]
}

output "no_result" {
  value = [for a in b]
}

output "no_key" {
  value = {for a in b : a}
}

output "key" {
  value = [for a in b : a => b]
}

output "parentheses" {
  value = (for a in b : a)
}

output "last" {
  value = 3
}
