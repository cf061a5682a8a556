check "vanished-protection" {
  title    = "A protection that was on at an earlier revision"
  severity = "For prevent_destroy as for missing-prevent-destroy; else high for a critical type, medium for a high one, else low; one step less for a doubt"

  what = <<-EOT
    With --against REV, prevent_destroy, or a protection that the service or the provider enforces, was on and
    is off, gone, or cannot be decided any more. So is an argument of a published module that protects what is
    inside.
  EOT

  why = <<-EOT
    Who wants to delete something that is protected takes the protection off first. Both in one change look
    like one line among many; and a protection that is off for an hour was not on.
  EOT

  mend = <<-EOT
    Put it back. When it has to go, take it off in a change of its own, which says why, and waive this one
    finding until the day it is on again.
  EOT

  example "bad" {
    before = <<-EOT
      resource "aws_db_instance" "main" {
        engine              = "postgres"
        deletion_protection = true
      }
    EOT
    source = <<-EOT
      resource "aws_db_instance" "main" {
        engine              = "postgres"
        deletion_protection = false
      }
    EOT
  }

  example "good" {
    before = <<-EOT
      resource "aws_db_instance" "main" {
        engine              = "postgres"
        deletion_protection = true
      }
    EOT
    source = <<-EOT
      resource "aws_db_instance" "main" {
        deletion_protection = true
        engine              = "postgres"
      }
    EOT
  }
}
