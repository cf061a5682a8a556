variable "name" {
  type = string
}

resource "aws_s3_bucket" "store" {
  for_each = { "k[logs].\"x\"" = "logs" }
  bucket   = "${var.name}-${each.value}"
}
