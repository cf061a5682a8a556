check "unread-module" {
  title    = "A module that nobody has looked into"
  severity = "Always low: it is a gap in what was looked at, not a defect that was found"

  what = <<-EOT
    A call of a module whose source is neither in this tree nor downloaded, and that the catalogue does not
    know. tfguard never downloads anything, so what the module creates was not judged.
  EOT

  why = <<-EOT
    A scan that passes over such a call in silence looks as if everything had been read. Databases are often
    created by modules, so the gap is where the state is.
  EOT

  mend = <<-EOT
    Run terraform init (or terraform get, which needs no credentials for a backend) before the scan. The
    modules then lie in .terraform/modules, where tfguard finds and reads them.
  EOT

  example "bad" {
    source = <<-EOT
      module "warehouse" {
        source = "git::https://git.example.com/platform/warehouse.git?ref=v3"
      }
    EOT
  }

  example "good" {
    source = <<-EOT
      resource "aws_s3_bucket" "warehouse" {
        bucket = "example-warehouse"

        lifecycle {
          prevent_destroy = true
        }
      }
    EOT
  }
}
