module "registry" {
  source  = "mycorp/database/aws"
  version = "1.0.0"
}

module "git" {
  source = "git::https://git.example.com/platform/warehouse.git?ref=v3"
}

module "git_ssh" {
  source = "git@git.example.com:platform/warehouse.git"
}

module "missing_directory" {
  source = "./gone"
}

module "no_source" {
}

module "variable" {
  source = var.source
}

module "archive" {
  source = "https://example.com/module.zip"
}

module "credentials" {
  source = "git::https://user:secret@git.example.com/x.git"
}

module "hostile" {
  source = "./\u001b[31m\n::error::x"
}
