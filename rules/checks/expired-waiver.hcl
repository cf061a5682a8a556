check "expired-waiver" {
  title    = "A waiver whose time is over"
  severity = "Always high; it fails a run whatever --fail-on says, unless that is never"

  what = <<-EOT
    A waiver in the configuration, or a tfguard:ignore comment, names a last day that has passed. It lets
    nothing pass any more: what it let pass is found again, besides this. The day is that of Coordinated
    Universal Time.

    It is reported by a run that finds something the waiver was about, and by a scan that looked at all that
    it may be about. tfguard waivers lists every waiver with the days that it has left.
  EOT

  why = <<-EOT
    A waiver is a promise: somebody said until when the danger would be there, and answers for it. A day that
    passes in silence turns the exception into the rule, and nobody remembers why the database is not
    protected.
  EOT

  mend = <<-EOT
    Mend what the waiver let pass and remove the waiver. If that cannot be done yet, agree with its owner on
    another day and write down the reason that holds now.
  EOT

  example "bad" {
    source = <<-EOT
      # tfguard:ignore missing-prevent-destroy until=2026-03-31 owner=data-platform reason="rebuilt nightly"
      resource "aws_s3_bucket" "cache" {
        bucket = "example-cache"
      }
    EOT
  }

  example "good" {
    source = <<-EOT
      # tfguard:ignore missing-prevent-destroy until=2027-03-31 owner=data-platform reason="rebuilt nightly"
      resource "aws_s3_bucket" "cache" {
        bucket = "example-cache"
      }
    EOT
  }
}
