module "base" {
  source = "./base"
}
