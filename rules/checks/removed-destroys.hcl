check "removed-destroys" {
  title    = "A removed block that destroys a stateful resource"
  severity = "High for a critical type, medium for a high one, else low"

  what = <<-EOT
    A removed block names a stateful resource and either says destroy = true or does not say it at all. In a
    directory with OpenTofu files, or with --dialect opentofu, silence is no finding: OpenTofu then forgets.
  EOT

  why = <<-EOT
    A removed block is mostly written to make Terraform forget a resource that lives on. But without a
    lifecycle block Terraform destroys it, while OpenTofu forgets it: the same file does opposite things.
    prevent_destroy cannot help, because it went with the resource block.
  EOT

  mend = <<-EOT
    Say which of the two is meant. To keep the resource and only forget it:

      removed {
        from = aws_db_instance.main

        lifecycle {
          destroy = false
        }
      }

    When it is to be destroyed, take a backup first and let the plan be read by someone who knows the data.
  EOT

  example "bad" {
    source = <<-EOT
      removed {
        from = aws_db_instance.main

        lifecycle {
          destroy = true
        }
      }
    EOT
  }

  example "bad" {
    source = <<-EOT
      removed {
        from = aws_db_instance.main
      }
    EOT
  }

  example "good" {
    source = <<-EOT
      removed {
        from = aws_db_instance.main

        lifecycle {
          destroy = false
        }
      }
    EOT
  }
}
