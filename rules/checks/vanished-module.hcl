check "vanished-module" {
  title    = "A call of a module with state that was there at an earlier revision"
  severity = "That of the worst type inside; medium where nobody can tell what the module holds; one step less where it may still be there"

  what = <<-EOT
    With --against REV, a module call behind which there was something stateful is gone, commented out, comes
    to nothing by its count or for_each, or leads to another module, in which that is not. A call of a module
    that is not here and that the catalogue does not know is reported too: nobody can tell what it holds.
    A moved block for the call, or a removed block with destroy = false, is no finding, nor is another version.
  EOT

  why = <<-EOT
    With a call goes everything behind it, however many databases that are, and whatever their prevent_destroy
    says. In the change that is three lines less.
  EOT

  mend = <<-EOT
    If the call only has another name, say so:

      moved {
        from = module.db
        to   = module.orders
      }

    If Terraform is not to manage any more what it holds, let go of that:

      removed {
        from = module.db

        lifecycle {
          destroy = false
        }
      }

    Otherwise restore the call. When what it holds is to be destroyed, take a backup, try to restore it, and
    waive this one finding.
  EOT

  example "bad" {
    before = <<-EOT
      module "db" {
        source = "terraform-aws-modules/rds/aws"
      }
    EOT
    source = <<-EOT
      locals {}
    EOT
  }

  example "good" {
    before = <<-EOT
      module "db" {
        source = "terraform-aws-modules/rds/aws"
      }
    EOT
    source = <<-EOT
      removed {
        from = module.db

        lifecycle {
          destroy = false
        }
      }
    EOT
  }
}
