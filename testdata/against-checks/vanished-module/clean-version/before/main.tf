module "db" {
  source = "git::https://github.com/acme/db.git?ref=v1"
}
