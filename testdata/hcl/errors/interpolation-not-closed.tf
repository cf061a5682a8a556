resource "a" "broken" {
  name = "a-${var.b-c"
}

resource "a" "last" {
  name = "c"
}
