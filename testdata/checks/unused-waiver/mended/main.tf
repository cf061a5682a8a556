# tfguard:ignore missing-prevent-destroy until=2027-03-31 owner=data-platform reason="rebuilt nightly"
resource "aws_s3_bucket" "cache" {
  lifecycle {
    prevent_destroy = true
  }
}

# tfguard:ignore missing-prevent-destroy,data-loss-setting until=2027-03-31 owner=data-platform reason="half of it"
resource "aws_s3_bucket" "scratch" {
}

# tfguard:ignore plan-destroy until=2027-03-31 owner=data-platform reason="no scan can tell"
resource "aws_s3_bucket" "plan" {
  lifecycle {
    prevent_destroy = true
  }
}
