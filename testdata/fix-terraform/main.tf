resource "aws_db_instance" "main" {
  identifier          = "shop"
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 20
  username            = "shop"
  password            = "hunter2-shop"
  skip_final_snapshot = true
}

resource "aws_s3_bucket" "media" {
  count = 2

  bucket = "shop-media-${count.index}"
}

module "store" {
  source = "./modules/store"
}

# Nothing of it is lost with it, so nothing keeps it.
resource "terraform_data" "marker" {
  input = "shop"
}
