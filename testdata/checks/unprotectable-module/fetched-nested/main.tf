module "stack" {
  source = "./stack"
}
