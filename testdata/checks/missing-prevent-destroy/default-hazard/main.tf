resource "aws_db_instance" "by_default_without_snapshot" {
}

resource "aws_docdb_cluster" "with_snapshot" {
  skip_final_snapshot = false
}

resource "aws_fsx_lustre_file_system" "by_default_without_backup" {
}

resource "azurerm_key_vault_secret" "secret" {
}
