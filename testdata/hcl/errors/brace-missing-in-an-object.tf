resource "a" "broken" {
  tags = {
    a = 1

  name = 2
}

resource "a" "last" {
  name = 3
}
