check "prevent-destroy-disabled" {
  title    = "A stateful resource whose prevent_destroy is switched off"
  severity = "Critical on a critical type, high on a high one, else low; one step less where the service itself refuses the deletion"

  what = <<-EOT
    A resource of a type that holds state says prevent_destroy = false.
  EOT

  why = <<-EOT
    An explicit false is what stays behind when someone had to replace the resource once, or copied a module
    that is meant for tests. To Terraform it is the same as no lifecycle block at all; to a reader it looks as
    if protection had been thought of.
  EOT

  mend = <<-EOT
    Write prevent_destroy = true. When the resource is really to go, leave the protection on until the change
    that removes it, and take both out in that one change, where a reviewer sees them together.

    When test environments must be able to delete it, keep the true in the module and put the false into an
    override file that only the test environment has.
  EOT

  example "bad" {
    source = <<-EOT
      resource "aws_kms_key" "backups" {
        description = "Encrypts the backups"

        lifecycle {
          prevent_destroy = false
        }
      }
    EOT
  }

  example "good" {
    source = <<-EOT
      resource "aws_kms_key" "backups" {
        description = "Encrypts the backups"

        lifecycle {
          prevent_destroy = true
        }
      }
    EOT
  }
}
