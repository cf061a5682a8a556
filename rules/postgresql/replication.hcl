stateful "postgresql_physical_replication_slot" {
  summary = "A replication slot and the log it keeps for a standby"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs/resources/postgresql_physical_replication_slot"
}

stateful "postgresql_publication" {
  summary = "A publication, without which its subscribers stop and are copied again"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs/resources/postgresql_publication"

  hazard "drop_cascade" {
    unsafe  = ["true"]
    default = "false"
    because = "whatever depends on the publication is dropped with it"
  }
}

stateful "postgresql_replication_slot" {
  summary = "A replication slot and the place its reader has come to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs/resources/postgresql_replication_slot"
}

stateful "postgresql_subscription" {
  summary = "A subscription and the place it has come to, after which the tables are copied again"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs/resources/postgresql_subscription"
}
