resource "aws_db_instance" "off" {
  deletion_protection = true # for now
  engine              = "x"  # any

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_db_instance" "unset" {
  engine         = "x"
  instance_class = "db.t3.micro"

  deletion_protection = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_db_instance" "unset_beside_longer_name" {
  engine                       = "x"
  performance_insights_enabled = true
  deletion_protection          = true

  depends_on = [aws_db_instance.off]

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_db_instance" "one_line" {
  engine = "x"

  deletion_protection = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_db_instance" "empty" {
  deletion_protection = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_sql_database_instance" "nested" {
  settings {
    tier = "x"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_sql_database_instance" "nested_off" {
  settings {
    tier                        = "x"
    deletion_protection_enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_sql_database_instance" "not_nested" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cognito_user_pool" "words" {
  name                = "x"
  deletion_protection = "ACTIVE"

  lifecycle {
    prevent_destroy = true
  }
}
