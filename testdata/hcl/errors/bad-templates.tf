locals {
  a = 1
}

output "directive" {
  value = "%{ elseif a }"
}

output "unended" {
  value = "%{ if a }b"
}

output "crossed" {
  value = "%{ if a }%{ for b in c }%{ endif }%{ endfor }"
}

output "empty" {
  value = "${}"
}

output "escape" {
  value = "C:\Users \x41 \u12 \ud800"
}

output "last" {
  value = 3
}
