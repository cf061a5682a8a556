check "protection-off" {
  title    = "A stateful resource without the protection that its service offers"
  severity = "High for a critical type, medium for a high one, else low"

  what = <<-EOT
    The type has a setting that makes a deletion refused, and it is off: either set to a value that does not
    protect, or left out where its default does not. tfguard catalog TYPE shows the setting, its safe values
    and its default. It may stand in the provider block, as features { netapp { prevent_volume_destruction } }.
  EOT

  why = <<-EOT
    prevent_destroy stops only Terraform, and only while its block stands in the source: who deletes the block
    and applies destroys the resource. A protection in the service also stops the console, scripts, an agent
    with the command line of the cloud, and a Terraform run that has forgotten the block.

    Some settings of that name are a promise of the provider only. For Cloud SQL deletion_protection is looked
    at by Terraform alone; settings.deletion_protection_enabled is the one that the service keeps.
  EOT

  mend = <<-EOT
    Set the argument that the message names to a safe value and apply. To delete the resource one day then
    takes two steps, one to take the protection off and one to delete: that is the point.
  EOT

  example "bad" {
    source = <<-EOT
      resource "aws_db_instance" "main" {
        engine              = "postgres"
        deletion_protection = false

        lifecycle {
          prevent_destroy = true
        }
      }
    EOT
  }

  example "good" {
    source = <<-EOT
      resource "aws_db_instance" "main" {
        engine              = "postgres"
        deletion_protection = true

        lifecycle {
          prevent_destroy = true
        }
      }
    EOT
  }
}
