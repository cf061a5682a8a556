resource "aws_s3_bucket" "four" {
    bucket = "x"
    lifecycle {
        prevent_destroy = true
    }
}
