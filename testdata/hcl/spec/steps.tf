attribute    = a.b.c
index        = a[0]
key          = a["b"]
computed     = a[b.c[d]]
legacy_index = a.0.b
full_splat   = a[*].b[0]
splat        = a.*.b.c
splat_index  = a.*.b[0]
splats       = a[*].b[*].c
splat_twice  = a.*.b[*].*
splat_legacy = a.*.0
call         = f(a).b[0]
parentheses  = (a).b
literal      = [a, b][0]
object       = { a = 1 }.a
string       = "a"[0]
blanks       = a . b [ * ] . c
fraction     = a[1.5]
lines        = a[
  b
]
