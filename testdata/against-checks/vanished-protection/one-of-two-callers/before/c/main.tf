module "db" {
  source = "../db"
  on = true
}
