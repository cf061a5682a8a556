check "missing-prevent-destroy" {
  title    = "A stateful resource that Terraform may destroy"
  severity = "Critical on a critical type, high on a high one, else low; one step less where the service itself refuses the deletion"

  what = <<-EOT
    A resource of a type that holds state has no lifecycle block with prevent_destroy = true. The catalogue
    says which types hold state and how much is lost with them: tfguard catalog TYPE.

    A resource that is known not to exist (count = 0, an empty for_each) is no finding.
  EOT

  why = <<-EOT
    Without prevent_destroy a plan that deletes or replaces the resource is applied like any other. No one has
    to write "destroy" for that: an argument that forces a new resource, a renamed resource or a run against
    the wrong state is enough.

    In February 2026 an agent at DataTalks.Club ran Terraform against the wrong state with automatic approval.
    It deleted the production database, and with it the automated snapshots that were to bring it back.
  EOT

  mend = <<-EOT
    Add to the resource:

      lifecycle {
        prevent_destroy = true
      }

    Terraform takes only a literal there, no variable. Where the type has a protection of its own, such as
    deletion_protection, turn that on as well: prevent_destroy holds only as long as its block stands in the
    source, and only against Terraform.
  EOT

  example "bad" {
    source = <<-EOT
      resource "aws_db_instance" "main" {
        engine              = "postgres"
        deletion_protection = true
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
