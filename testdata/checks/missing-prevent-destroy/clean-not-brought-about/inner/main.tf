variable "things" {
  type    = map(string)
  default = {}
}

variable "one" {
  type    = string
  default = null
}

variable "create" {
  type    = bool
  default = false
}

variable "anything" {
  type = bool
}

resource "aws_s3_bucket" "many" {
  for_each = var.things
}

resource "aws_s3_bucket" "one" {
  count = var.one != null ? 1 : 0
}

resource "aws_s3_bucket" "wanted" {
  count = var.create && var.anything ? 1 : 0
}

resource "aws_s3_bucket" "unwanted" {
  count = !var.create || var.anything ? 0 : 1
}
