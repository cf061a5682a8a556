# tfguard:ignore missing-prevent-destroy until=2026-11-20 owner=data-platform reason="rebuilt nightly"
resource "aws_s3_bucket" "cache" {
  bucket = "example-cache"
}

resource "aws_db_instance" "main" { # tfguard:ignore missing-prevent-destroy,protection-off until=2026-03-31 owner=dba reason="on its way out"
  engine = "postgres"
}

# tfguard:ignore data-loss-setting until=2026-01-01 owner=dba reason="nothing of it is left"
resource "aws_s3_bucket" "kept" {
  lifecycle {
    prevent_destroy = true
  }
}
