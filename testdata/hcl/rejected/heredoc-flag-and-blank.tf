a = <<- E
E
