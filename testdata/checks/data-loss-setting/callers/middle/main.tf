variable "test" {
  type = bool
}

module "bucket" {
  source = "../bucket"
  force  = var.test
}
