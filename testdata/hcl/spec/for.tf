list         = [for a in b : c]
with_key     = [for a, b in c : d]
filtered     = [for a in b : a if a > 0]
object       = { for a in b : a => c }
object_key   = { for a, b in c : a => b }
grouped      = { for a in b : a => b... }
all          = { for a, b in c : a => b... if d }
nested       = [for a in [for b in c : d] : { for e in f : e => g }]
conditional  = [for a in b : a ? c : d if e ? f : g]
lines = {
  for
  a, b
  in c :

  a
  => b
  if d
}
names        = [for if in for : in]
