resource "aws_db_instance" "off" {
  deletion_protection = false # for now
  engine              = "x"   # any
}

resource "aws_db_instance" "unset" {
  engine         = "x"
  instance_class = "db.t3.micro"
}

resource "aws_db_instance" "unset_beside_longer_name" {
  engine                       = "x"
  performance_insights_enabled = true

  depends_on = [aws_db_instance.off]
}

resource "aws_db_instance" "one_line" { engine = "x" }

resource "aws_db_instance" "empty" {}

resource "google_sql_database_instance" "nested" {
  settings {
    tier = "x"
  }
}

resource "google_sql_database_instance" "nested_off" {
  settings {
    tier                        = "x"
    deletion_protection_enabled = false
  }
}

resource "google_sql_database_instance" "not_nested" {
}

resource "aws_cognito_user_pool" "words" {
  name                = "x"
  deletion_protection = "INACTIVE"
}
