a = { for b, c in d : b => c... if e }
f = [for g in h : p::i(g)]
/* j */ # k
