a = <<E
b
