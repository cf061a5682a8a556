check "unprotectable-module" {
  title    = "State inside a module that its caller cannot protect with prevent_destroy"
  severity = "High where a critical type is inside, medium for a high one, else low"

  what = <<-EOT
    A call of a module that is not part of this source tree, and inside it a resource of a type that holds
    state and that nothing protects. The message names the argument of the module that helps, if there is one.
  EOT

  why = <<-EOT
    Terraform has no lifecycle block for module calls (hashicorp/terraform#18367, open since 2018), and
    prevent_destroy takes no variable. So no module from a registry can let its caller decide, and hardly any
    says prevent_destroy itself: whoever calls it gets a database that any plan may delete.
  EOT

  mend = <<-EOT
    In this order:

    1. Set the argument of the module that makes the service refuse the deletion, such as
       deletion_protection = true.
    2. Where there is none, protect the resource from outside: a management lock, an organisation policy or
       a permission boundary that denies the deletion.
    3. Keep a copy of the module in your own tree and add prevent_destroy there.
  EOT

  example "bad" {
    source = <<-EOT
      module "db" {
        source  = "terraform-aws-modules/rds/aws"
        version = "6.10.0"

        identifier = "shop"
      }
    EOT
  }

  example "good" {
    source = <<-EOT
      module "db" {
        source  = "terraform-aws-modules/rds/aws"
        version = "6.10.0"

        identifier          = "shop"
        deletion_protection = true
      }
    EOT
  }
}
