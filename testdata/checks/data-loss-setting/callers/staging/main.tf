module "a" {
  source = "../middle"
  test   = true
}

module "b" {
  source = "../middle"
  test   = true
}

module "c" {
  source = "../middle"
  test   = true
}

module "d" {
  source = "../middle"
  test   = true
}
