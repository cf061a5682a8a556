module "store" {
  source  = "../store"
  protect = true
}
