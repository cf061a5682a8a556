resource "a" "first" {
  name = "café"
}

resource "a" "last" {
  name = "b"
}
