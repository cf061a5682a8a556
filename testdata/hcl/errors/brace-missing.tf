resource "a" "first" {
  name = 1
}

resource "a" "broken" {
  tags = {
    a = 1
  }

  lifecycle {
    prevent_destroy = true

}

resource "a" "last" {
  name = 3
}
