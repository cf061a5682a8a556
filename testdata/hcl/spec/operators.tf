equality   = [a == b, a != b]
order      = [a < b, a <= b, a > b, a >= b]
arithmetic = [a + b, a - b, a * b, a / b, a % b]
logic      = [a && b, a || b, !a]
negation   = [-a, - a, - -a, !!a, -!a, !a.b, -a[0]]

or_and       = a || b && c || d
and_equal    = a && b == c
equal_order  = a == b < c
order_sum    = a < b + c
sum_product  = a + b * c - d / e
left_to_right = a - b - c - d
equal_left   = a == b != c
unary_first  = -a + b * !c
parentheses  = (a + b) * (c - (d))
minus_minus  = a - -b
name         = a-b

conditional  = a ? b : c
nested_else  = a ? b : c ? d : e
nested_then  = a ? b ? c : d : e
condition    = a || b ? c + d : e * f
several_lines = (
  a
  ? b
  : c
)
