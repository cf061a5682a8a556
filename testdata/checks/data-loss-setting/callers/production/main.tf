module "main" {
  source = "../middle"
  test   = false
}
