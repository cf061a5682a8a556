a = <<"E"
b
E
