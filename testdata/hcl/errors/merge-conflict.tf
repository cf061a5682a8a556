resource "a" "first" {
  name = 1
}

<<<<<<< HEAD
resource "a" "ours" {
  name = 2
}
=======
resource "a" "theirs" {
  name = 2
}
>>>>>>> branch

resource "a" "last" {
  name = 3
}
