a = <<E
$$
E
