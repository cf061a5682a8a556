resource "google_sql_database_instance" "main" {
  provider = google-beta.west

  settings {
    deletion_protection_enabled = false
  }

  settings {
    tier = "second"
  }

  dynamic "replica" {
    for_each = var.replicas
    content {}
  }

  timeouts {
    create = "1h"
  }
}

data "google_project" "main" {}

check "health" {
  data "http" "main" {
    url = "https://example.com"
  }
}

removed {
  from = module.old["a"].aws_db_instance.main

  lifecycle {
    destroy = false
  }
}

removed {
  from = aws_s3_bucket.gone
}

moved {
  from = module.a
  to   = module.b[0]
}

import {
  to = aws_s3_bucket.all[each.key]
  id = each.value
}

import {
  to = data.aws_s3_bucket.odd
  id = "x"
}

terraform {
  required_version = ">= 1.5"
}
