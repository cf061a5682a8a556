check "data-loss-setting" {
  title    = "A setting that makes a deletion easier or its loss deeper"
  severity = "High for a critical type, medium for a high one, else low"

  what = <<-EOT
    An argument has a value with which a deletion takes more than it has to: force_destroy deletes a bucket
    that is not empty, skip_final_snapshot deletes a database without a last snapshot, and
    recovery_window_in_days = 0 deletes a secret for good at once. So may the argument of a published module
    that the catalogue knows, and a flag of the provider block: features { key_vault {
    purge_soft_delete_on_destroy = true } } takes from every key vault of that provider the days in which it
    could have been restored. Such a finding is about the provider, and found once.
  EOT

  why = <<-EOT
    These settings exist for throw-away environments. In any other one they remove the last thing that would
    have refused or undone a mistake: S3 does not delete a bucket that holds objects, unless force_destroy
    first deletes every object and every version of it.

    Terraform reads them from its state when it destroys. To take the setting out of the source in the same
    run that destroys comes too late; it has to be applied before.
  EOT

  mend = <<-EOT
    Leave the argument out, or set it to the value that the message names, and apply. Where it is wanted for
    tests only, let a variable decide whose default is the safe value.
  EOT

  example "bad" {
    source = <<-EOT
      resource "aws_s3_bucket" "uploads" {
        bucket        = "example-uploads"
        force_destroy = true

        lifecycle {
          prevent_destroy = true
        }
      }
    EOT
  }

  example "good" {
    source = <<-EOT
      resource "aws_s3_bucket" "uploads" {
        bucket = "example-uploads"

        lifecycle {
          prevent_destroy = true
        }
      }
    EOT
  }
}
