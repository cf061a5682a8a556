module "shared" {
  source = "../shared"
}
