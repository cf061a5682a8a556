resource "a" "first" {
  name = 1
}

/* resource "a" "second" {
  name = 2
}
