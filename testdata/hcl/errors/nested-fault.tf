module "a" {
  source = "b"

  block {
    c = [1, 2
  }

  other {
    d = 1
  }
}

module "last" {
  source = "c"
}
