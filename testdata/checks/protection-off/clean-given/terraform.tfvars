by_file      = true
by_auto_file = false
