a = "%{ else if b }"
