force = false
