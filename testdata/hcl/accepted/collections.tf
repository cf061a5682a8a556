a = [
  1,
  2 # c
  ,
]
b = {
  a = 1, b : 2
  "c" = 3
  (d) = 4,

  "${e}" = 5
  1 = 6
  f[0] = 7
  null = 8
}
c = []
d = {}
e = [for a in b : c]
f = [for a, b in c : d if e]
g = { for a in b : a => b... if c }
h = {

  # c
  for
  a
  in b : a => b
}
i = [for if in in : for]
j = [(for)]
