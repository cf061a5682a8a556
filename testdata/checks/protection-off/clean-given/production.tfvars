by_command_line = false
by_named_file = true
