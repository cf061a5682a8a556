resource "a" "broken {
  name = "b"
}

resource "a" "last" {
  name = "c"
}
