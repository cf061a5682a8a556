module "registry" {
  source        = "terraform-aws-modules/s3-bucket/aws"
  version       = "4.1.0"
  force_destroy = true
}

module "git" {
  source              = "git::https://github.com/terraform-aws-modules/terraform-aws-rds.git?ref=v6.10.0"
  deletion_protection = true
  skip_final_snapshot = true
}

module "harmless" {
  source        = "terraform-aws-modules/s3-bucket/aws"
  force_destroy = false
}

module "not_made" {
  source        = "terraform-aws-modules/s3-bucket/aws"
  count         = 0
  force_destroy = true
}
