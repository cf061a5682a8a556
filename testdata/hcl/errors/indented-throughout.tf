  resource "a" "first" {
    name = (
  }

  resource "a" "last" {
    name = 3
  }
