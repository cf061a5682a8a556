check "unused-waiver" {
  title    = "A waiver that lets nothing pass"
  severity = "Always low: nothing is lost by it yet"

  what = <<-EOT
    A waiver in the configuration, or a tfguard:ignore comment, is about nothing that is found. Either what it
    let pass is mended, or its address, path or check is not the one that was meant.

    It is reported only by a scan, and only where that can tell: for a waiver of the configuration, when the
    scan looked at the whole folder that it may be about; for a comment, when its file was scanned, and all
    that calls its module if the check depends on that. Waivers of what is found in plans are never reported,
    since one configuration serves many plans.
  EOT

  why = <<-EOT
    A waiver that is left behind lets the next danger at the same place pass, which nobody has looked at. One
    with a slip in its address makes its author believe that something is settled.
  EOT

  mend = <<-EOT
    Remove the waiver, or the check that it names in vain; or correct its address or path.
  EOT

  example "bad" {
    source = <<-EOT
      # tfguard:ignore missing-prevent-destroy until=2027-03-31 owner=data-platform reason="rebuilt nightly"
      resource "aws_s3_bucket" "cache" {
        bucket = "example-cache"

        lifecycle {
          prevent_destroy = true
        }
      }
    EOT
  }

  example "good" {
    source = <<-EOT
      resource "aws_s3_bucket" "cache" {
        bucket = "example-cache"

        lifecycle {
          prevent_destroy = true
        }
      }
    EOT
  }
}
