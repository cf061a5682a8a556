resource "aws_s3_bucket" "]0;tâ€®" { force_destroy = true } # Â›2J  over
x = "ÿþ"
