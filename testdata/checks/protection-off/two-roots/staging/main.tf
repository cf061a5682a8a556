module "database" {
  source  = "../database"
  protect = false
}

module "other" {
  source = "../database"
}
