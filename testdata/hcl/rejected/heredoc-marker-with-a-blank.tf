a = << E
b
E
