module "old" {
  source  = "terraform-aws-modules/eks/aws"
  version = "~> 19.15"
}

module "new" {
  source  = "terraform-aws-modules/eks/aws"
  version = ">= 19.15"
}
