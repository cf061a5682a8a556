resource "a" "b" {
  name = 1
  size = 2
  name = 3

  tags = {}
  size = 4
}

resource "a" "last" {
  name = 3
}
