module "storage" {
  source = "./modules/storage"
}

module "keys" {
  source = "git::https://git.example.com/keys.git"
}
