resource "a" "broken" {
  name = "b
  size = 1
}

resource "a" "last" {
  name = "c"
}
