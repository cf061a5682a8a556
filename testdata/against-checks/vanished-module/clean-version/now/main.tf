module "db" {
  source = "github.com/acme/db?ref=v2"
}
