resource "aws_s3_bucket" "unformatted"  {
 bucket="x"
   lifecycle{
  create_before_destroy=true
  }
}
