module "store" {
  source  = "../store"
  protect = false
}
