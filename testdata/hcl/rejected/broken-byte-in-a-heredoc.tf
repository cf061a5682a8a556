a = <<E
bÃ
E
