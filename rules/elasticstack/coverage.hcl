explained "*.delete_searchable_snapshot" {
  types   = ["elasticstack_elasticsearch_index_lifecycle"]
  because = "it is what the policy does while it lives"
}

explained "*.force_merge_index" {
  types   = ["elasticstack_elasticsearch_index_lifecycle"]
  because = "it concerns segments and no documents"
}

explained "*_protection*" {
  types   = ["elasticstack_fleet_elastic_defend_integration_policy"]
  because = "it is what the agents defend against"
}

explained "*prevent_initial_backfill" {
  types   = ["elasticstack_kibana_slo"]
  because = "it concerns creation"
}

explained "*read_only_allow_delete" {
  types   = ["elasticstack_elasticsearch_index"]
  because = "it concerns a disk that is full"
}

explained "*retention*" {
  types   = ["elasticstack_elasticsearch_*"]
  because = "it is how long documents are kept in an index that lives"
}

explained "delete.*" {
  types   = ["elasticstack_elasticsearch_index_lifecycle"]
  because = "it is what the policy does while it lives"
}

explained "disable_on_destroy" {
  types   = ["elasticstack_kibana_security_enable_rule"]
  because = "rules are enabled again by the next apply"
}

explained "force" {
  types   = ["elasticstack_fleet_*", "elasticstack_kibana_*", "elasticstack_elasticsearch_ml_*"]
  because = "it concerns creation, change or stopping"
}

explained "force_destroy" {
  types   = ["elasticstack_elasticsearch_index_lifecycle"]
  because = "indices lose the name of the policy and keep their documents"
}

explained "force_stop" {
  types   = ["elasticstack_elasticsearch_ml_trained_model_deployment"]
  because = "the model stays"
}

explained "force_time_shift" {
  types   = ["elasticstack_elasticsearch_ml_calendar_event"]
  because = "it concerns clocks"
}

explained "is_protected" {
  types   = ["elasticstack_fleet_agent_policy"]
  because = "it keeps agents from being uninstalled"
}

explained "skip_*" {
  types   = ["elasticstack_elasticsearch_ml_calendar_event", "elasticstack_fleet_*"]
  because = "it concerns what a job reports, or what an update does"
}

explained "skip_delete" {
  types   = ["elasticstack_kibana_default_data_view"]
  because = "the setting is kept rather than unset"
}
