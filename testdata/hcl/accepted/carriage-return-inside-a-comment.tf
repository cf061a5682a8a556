# ab = (
