check "vanished-resource" {
  title    = "A stateful resource that was there at an earlier revision"
  severity = "That of the type: critical, high or medium; one step less where only a default says how often it is made"

  what = <<-EOT
    With --against REV, a stateful resource that the sources had where the work began is not there any more:
    its block, its file or its directory is gone, it is commented out, its count is 0, or its instances have
    other keys. A moved block that takes it along, or a removed block with destroy = false, is no finding, nor
    is another file, another place in the file or another format.
  EOT

  why = <<-EOT
    Terraform destroys what the sources no longer have. prevent_destroy does not stop that: it is part of the
    block, and goes with it. So the deletion of a block is the one change that no setting in the block can
    refuse, and in a review it looks like tidying up.
  EOT

  mend = <<-EOT
    If the resource only has another name or place, say so:

      moved {
        from = aws_db_instance.main
        to   = aws_db_instance.orders
      }

    If Terraform is not to manage it any more, let go of it:

      removed {
        from = aws_db_instance.main

        lifecycle {
          destroy = false
        }
      }

    Otherwise restore the block. When the resource is to be destroyed, take a backup, try to restore it, and
    waive this one finding.
  EOT

  example "bad" {
    before = <<-EOT
      resource "aws_db_instance" "main" {
        engine = "postgres"
      }
    EOT
    source = <<-EOT
      resource "aws_db_instance" "orders" {
        engine = "postgres"
      }
    EOT
  }

  example "good" {
    before = <<-EOT
      resource "aws_db_instance" "main" {
        engine = "postgres"
      }
    EOT
    source = <<-EOT
      resource "aws_db_instance" "orders" {
        engine = "postgres"
      }

      moved {
        from = aws_db_instance.main
        to   = aws_db_instance.orders
      }
    EOT
  }
}
