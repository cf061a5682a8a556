resource "a" "apostrophes" {
  name = 'b'
}

resource "a" "curly" {
  name = “b”
}

resource "a" "backtick" {
  name = `b`
}

resource "a" "semicolon" {
  name = 1;
}

resource "a" "blank" {
  name = 1
}

resource "a" "last" {
  name = 3
}
