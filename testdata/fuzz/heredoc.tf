a "b" c {
  d = <<-E
    ${<<F
  F
}
  E
}
