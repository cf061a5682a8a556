# tfguard:ignore missing-prevent-destroy until=2027-03-31 owner=a reason=b
# and more
resource "aws_s3_bucket" "a" {
  bucket = "x"
}
# tfguard:ignore missing-prevent-destroy until=2027-03-31 owner=a reason=b

resource "aws_s3_bucket" "b" {}
