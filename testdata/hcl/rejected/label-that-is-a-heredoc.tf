a <<E {}
E
