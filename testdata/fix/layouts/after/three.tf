resource "aws_s3_bucket" "three" {
   bucket = "x"

   lifecycle {
      prevent_destroy = true
   }
}
