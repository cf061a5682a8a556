module "db" {
  source = "./new"
}
