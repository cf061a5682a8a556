check "undecided-protection" {
  title    = "A protection that depends on something outside the source"
  severity = "One step below what the same protection would have if it were known to be off; low for a setting that only endangers"

  what = <<-EOT
    A setting that protects a stateful resource, or that endangers it, has a value that cannot be known from
    the source: a variable that a caller or the command line may set, the output of another resource, a file
    that is read at run time. A default counts as unknown, because it can be overridden.
  EOT

  why = <<-EOT
    Whether the database is protected is then decided where no reviewer looks: in a variable file, in a
    pipeline, in -var on someone's command line. A guess would be worse than to say so: a tool that takes the
    default for the truth stays silent about the one environment that overrides it.
  EOT

  mend = <<-EOT
    Write a literal value. Where environments must differ, give the value in the source of each environment
    (an argument of the module call or a variable file in the tree), so that the scan of that environment
    knows it; or tell the scan with --var or --var-file.
  EOT

  example "bad" {
    source = <<-EOT
      variable "protect" {
        type    = bool
        default = true
      }

      resource "aws_db_instance" "main" {
        engine              = "postgres"
        deletion_protection = var.protect

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
