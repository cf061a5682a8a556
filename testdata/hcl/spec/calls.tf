nothing    = f()
one        = f(a)
several    = f(a, "b", [c])
last_comma = f(a, b,)
expanded   = f(a, b...)
nested     = f(g(h(a)), i())
namespace  = core::f(a)
provider   = provider::aws::f(a)
blanks     = provider :: aws :: f (a)
lines = f(
  a,
  b
)
heredoc = f(<<EOT
text
EOT
, a)
