by_file = false
