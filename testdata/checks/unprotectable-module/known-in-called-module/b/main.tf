module "stack" {
  source  = "../stack"
  protect = false
}
