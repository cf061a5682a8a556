wrapped      = "${a}"
interpolated = "a ${b} c${d}"
nested       = "a ${"b ${"c"}"}"
braces       = "${{ a = { b = c } }}"
trimmed      = "a  ${~ b ~}  c"
trim_one     = "a  ${~ b }  c"
if_only      = "%{ if a }b%{ endif }"
if_else      = "%{ if a }b%{ else }c%{ endif }"
if_trimmed   = "a %{~ if b ~} c %{~ else ~} d %{~ endif ~} e"
for_value    = "%{ for a in b }${a},%{ endfor }"
for_key      = "%{ for a, b in c }${a}=${b}%{ endfor }"
nesting      = "%{ for a in b }%{ if a }%{ for c in d }e%{ endfor }%{ else }%{ if f }g%{ endif }%{ endif }%{ endfor }"
no_sequences = "$a %b $${c} %%{d} {e}"
ends_dollar  = "a$"
ends_percent = "a%"
script = <<-EOT
  %{ for name, port in ports ~}
  listen ${port}; # ${name}
  %{ endfor ~}
  done
EOT
