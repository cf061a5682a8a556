plain {
  text = <<EOT
first

  second \n ${third} $${fourth}
EOT
  none = <<EOT
EOT
  blank = <<EOT

EOT
  indented_marker = <<EOT
    text
    EOT
  marker_in_a_line = <<EOT
EOT is not alone
an EOT
EOTS
EOT
  names = <<END-of_text1
text
END-of_text1
}
flush {
  common = <<-EOT
    first
      second
    third
  EOT
  less = <<-EOT
      first
    second
      third
    EOT
  blank_lines = <<-EOT
    first

    second
  	
    third
  EOT
  interpolation_first = <<-EOT
    ${first}
      ${second}
    third ${fourth}
  EOT
  interpolation_outdented = <<-EOT
    first
${second}
    third
  EOT
  tabs = <<-EOT
		first
    second
  EOT
  directive = <<-EOT
    %{ if a }
      first
    %{ else }
      second
    %{ endif }
  EOT
  multi_line_interpolation = <<-EOT
    first ${
  second
} third
  EOT
  none = <<-EOT
  EOT
}
inside = [
  <<-A
    first
  A
  , <<-B
    second
  B
]
nested = <<A
${<<B
inner
B
}
A
