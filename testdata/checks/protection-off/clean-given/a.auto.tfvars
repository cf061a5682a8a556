by_auto_file = true
