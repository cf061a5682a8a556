stateful "sumologic_cloudsyslog_source" {
  summary = "A source with the token with which logs are sent"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/cloudsyslog_source"
}

stateful "sumologic_collector" {
  summary = "A hosted collector with the sources in it and their addresses"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/collector"
}

stateful "sumologic_content" {
  summary = "Imported content with what was changed in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/content"
}

stateful "sumologic_cse_match_list" {
  summary = "A match list with its entries"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/cse_match_list"
}

stateful "sumologic_folder" {
  summary = "A folder with its content, and that of others in it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/folder"
}

stateful "sumologic_http_source" {
  summary = "A source with the address to which programs send their logs"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/http_source"
}

stateful "sumologic_installed_collector" {
  summary = "A collector on a machine with its sources"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/installed_collector"
}

stateful "sumologic_kinesis_log_source" {
  summary = "A source with the address to which logs are sent"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/kinesis_log_source"
}

stateful "sumologic_kinesis_metrics_source" {
  summary = "A source with the address to which metrics are sent"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/kinesis_metrics_source"
}

stateful "sumologic_lookup_table" {
  summary = "A lookup table with its rows"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/lookup_table"
}

stateful "sumologic_partition" {
  summary = "A partition with the logs in it"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/partition"
}

stateful "sumologic_rum_source" {
  summary = "A source with the address to which web pages send"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/rum_source"
}

stateful "sumologic_scheduled_view" {
  summary = "A scheduled view with what it has gathered"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/scheduled_view"
}

stateful "sumologic_token" {
  summary = "A token with which collectors register"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/token"
}

stateful "sumologic_user" {
  summary = "A user with their content and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SumoLogic/sumologic/latest/docs/resources/user"
}
