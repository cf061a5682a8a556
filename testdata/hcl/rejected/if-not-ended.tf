a = "%{ if b }"
