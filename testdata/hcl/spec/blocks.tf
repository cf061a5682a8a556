empty {}
blank { }
lines {
}
one_line { a = 1 }
label "a" {
  b = 1
}
labels "a" b "c-d" {}
no_blanks"a""b"{}
escapes "\"\u00e9$${a}" {}
nested {
  first = 1

  a {
    b "c" {
      d = 2
    }
  }
  second = 3
  a {}
}
one_line_list { a = [
  1,
] }
words for {
  in = 1
  if = 2
}
