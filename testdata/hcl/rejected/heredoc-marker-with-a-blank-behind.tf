a = <<E 
b
E
