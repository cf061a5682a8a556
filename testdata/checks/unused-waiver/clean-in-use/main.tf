# A cache, and nothing else.
# tfguard:ignore missing-prevent-destroy until=2027-03-31 owner=data-platform reason="rebuilt nightly"
# Ask before you use it.
resource "aws_s3_bucket" "cache" {
  bucket = "example-cache"
}

resource "aws_s3_bucket" "scratch" { // tfguard:ignore missing-prevent-destroy until=2027-03-31 owner=me reason=scratch
  /*
   * tfguard:ignore data-loss-setting until=2027-03-31 owner=me reason="say \"why\""
   */
  force_destroy = true
}

resource "aws_db_instance" "main" {
  deletion_protection = false # tfguard:ignore protection-off owner=dba reason=scratch until=2027-03-31

  lifecycle { # tfguard:ignore prevent-destroy-disabled owner=dba reason=scratch until=2027-03-31
    prevent_destroy = false
  }
}

# tfguard:ignore removed-destroys until=2027-03-31 owner=dba reason="gone for good"
removed {
  from = aws_kms_key.old
}
