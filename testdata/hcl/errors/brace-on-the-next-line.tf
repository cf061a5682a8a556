resource "a" "first"
{
  name = 1
}

resource "a" "last" {
  name = 3
}
