variable "anything" {
  type = bool
}

module "quiet" {
  source   = "./inner"
  anything = var.anything
}
