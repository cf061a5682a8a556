resource "aws_s3_bucket" "critical" {
  force_destroy = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "text" {
  force_destroy = "true"
}

resource "aws_db_instance" "without_snapshot" {
  skip_final_snapshot = true
}

resource "aws_secretsmanager_secret" "number" {
  recovery_window_in_days = 0
}

resource "aws_secretsmanager_secret" "text" {
  recovery_window_in_days = "0"
}

resource "aws_secretsmanager_secret" "sum" {
  recovery_window_in_days = 7 - 7.0
}

resource "google_alloydb_cluster" "word" {
  deletion_policy = "FORCE"
}

resource "aws_fsx_openzfs_file_system" "set" {
  delete_options = ["DELETE_CHILD_VOLUMES_AND_SNAPSHOTS"]
}

resource "aws_fsx_openzfs_file_system" "converted_set" {
  delete_options = toset(["DELETE_CHILD_VOLUMES_AND_SNAPSHOTS"])
}

resource "google_compute_instance" "nested" {
  boot_disk {
    auto_delete = true
  }
}
