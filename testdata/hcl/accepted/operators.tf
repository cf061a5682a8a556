a = 1 + 2 * 3 - 4 / 5 % 6
b = a == b && c != d || e < f
c = -1 - -1
d = !!a
e = -a.b[0]
f = a ? b : c ? d : e
g = (a
  ? b
  : c)
h = 1 +2
i = a-b
j = a < b < c == d
k = a % b
l = - 1
m = !a == b
