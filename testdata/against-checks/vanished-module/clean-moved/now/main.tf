module "orders" {
  source = "./db"
}

moved {
  from = module.db
  to   = module.orders
}
