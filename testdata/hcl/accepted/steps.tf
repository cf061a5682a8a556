a = a.b[0]["c"].*.d
b = a[*].b.*.c
c = a.*.0
d = a.0.b
e = a[ * ].b
f = a[
  0
]
g = f().a
h = (a).b[0]
i = [a].0
j = {a = 1}["a"]
k = "a"[0]
l = a. b .c
m = a.*[*].*
n = a.*.b[0].*
o = a[0.5]
p = 1.a
