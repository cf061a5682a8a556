empty_list   = []
list         = [a, "b", 3]
last_comma   = [a, b,]
lines = [
  a,

  b
  ,
]
nested       = [[], [[a]], {}]
empty_object = {}
equals       = { a = 1, b = 2 }
colons       = { a : 1, b : 2 }
object = {
  name     = 1
  "quoted" = 2
  "${a}"   = 3
  (b)      = 4
  5        = 6
  true     = 7, null = 8

  deep = {
    er = [9]
  }
}
one_line_end = { a = 1
}
