module "database" {
  source  = "../database"
  protect = true
}
