stateful "splunk_apps_local" {
  summary = "An app with what people have saved in it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/splunk/splunk/latest/docs/resources/apps_local"
}

stateful "splunk_indexes" {
  summary = "An index with its events"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/splunk/splunk/latest/docs/resources/indexes"

  recovery "frozen_time_period_in_secs" {
    weaker  = "lower"
    default = "188697600"
  }
}

stateful "splunk_lookup_table_file" {
  summary = "A table with its rows"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/splunk/splunk/latest/docs/resources/lookup_table_file"
}

stateful "splunk_sh_indexes_manager" {
  summary = "An index with its events"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/splunk/splunk/latest/docs/resources/sh_indexes_manager"

  recovery "frozen_time_period_in_secs" {
    weaker  = "lower"
    default = "94608000"
  }
}
