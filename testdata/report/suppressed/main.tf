resource "aws_s3_bucket" "first" {}
resource "aws_s3_bucket" "waived" {
  force_destroy = true
}
resource "aws_db_instance" "known" {
  identifier = "known"
}
resource "aws_kms_key" "comment" {} # tfguard:ignore missing-prevent-destroy until=2027-03-31 owner=platform reason="rotated"
