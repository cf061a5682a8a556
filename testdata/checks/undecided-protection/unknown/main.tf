resource "aws_db_instance" "after_apply" {
  deletion_protection = data.aws_ssm_parameter.protect.value
}

resource "aws_db_instance" "each" {
  for_each            = { production = true, staging = false }
  deletion_protection = each.value
}

resource "aws_db_instance" "workspace" {
  deletion_protection = terraform.workspace == "production"
}

resource "aws_db_instance" "output" {
  deletion_protection = module.settings.protect
}

resource "aws_db_instance" "failing" {
  deletion_protection = tobool("maybe")
}

resource "aws_s3_bucket" "hazard" {
  force_destroy = terraform.workspace != "production"
}
