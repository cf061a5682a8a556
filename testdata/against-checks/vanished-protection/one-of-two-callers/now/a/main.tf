module "db" {
  source = "../db"
  on = false
}
