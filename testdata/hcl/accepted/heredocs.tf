a = <<EOT
  EOT x
  ${"b"}EOT
  $
  %
  $${c} %%{d} \n \q
 EOT 	
b = <<-E-1
E-1
c = <<-été
  ${<<INNER
EOT
  INNER
}
  été
d = [<<EOT
EOT
  , <<EOT
EOT
]
e = <<EOT
%{ if true ~}
EOTX
%{ endif }
EOT
