module "stack" {
  source  = "../stack"
  protect = true
}
