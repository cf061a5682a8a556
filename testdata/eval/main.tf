# What the names in expressions.txt mean.

variable "flag" {
  type    = bool
  default = true
}

variable "name" {
  type    = string
  default = "web"
}

variable "port" {
  type    = number
  default = 8080
}

variable "zones" {
  type    = list(string)
  default = ["a", "b", "c"]
}

variable "tags" {
  type    = map(string)
  default = { env = "prod", team = "data" }
}

variable "ids" {
  type    = set(string)
  default = ["z", "y", "z"]
}

variable "absent" {
  type    = string
  default = null
}

variable "anything" {
  default = { a = 1, b = [true, "x"] }
}

variable "database" {
  type = object({ name = string, size = number, protect = bool })
  default = {
    name    = "main"
    size    = "20"
    protect = "true"
  }
}

variable "given" {
  type = string
}

locals {
  yes     = true
  no      = false
  one     = 1
  half    = 0.5
  word    = "hello"
  empty   = ""
  nothing = null
  pair    = [1, "two"]
  list    = tolist(["x", "y"])
  numbers = [3, 1, 2]
  users = [
    { name = "ann", admin = true, groups = ["a", "b"] },
    { name = "bob", admin = false, groups = [] },
  ]
  map     = tomap({ k1 = "v1", k2 = "v2" })
  object  = { name = "db", nested = { deep = [10, 20, { x = "y" }] }, list = ["p", "q"] }
  text    = "line one\nline two\n"
  derived = var.flag ? "on" : "off"
}

resource "terraform_data" "later" {
  input = "x"
}
