variable "anything" {
  type = bool
}

module "loud" {
  source   = "./inner"
  create   = true
  anything = var.anything
}
