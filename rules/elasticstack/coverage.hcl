explained "*.delete_searchable_snapshot" {
  types   = ["elasticstack_elasticsearch_index_lifecycle"]
  because = "it is what the policy does while it lives"
}

explained "*.force_merge_index" {
  types   = ["elasticstack_elasticsearch_index_lifecycle"]
  because = "it concerns segments and no documents"
}

explained "*retention*" {
  types   = ["elasticstack_elasticsearch_*"]
  because = "it is how long documents are kept in an index that lives"
}

explained "allow_entity_type_shrink" {
  types   = ["elasticstack_kibana_security_entity_store"]
  because = "it concerns change and not deletion"
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

explained "skip_data_stream_rollover" {
  types   = ["elasticstack_elasticsearch_*"]
  because = "it concerns change"
}

explained "skip_delete" {
  types   = ["elasticstack_kibana_default_data_view"]
  because = "the setting is kept rather than unset"
}

explained "skip_destroy" {
  types   = ["elasticstack_fleet_*"]
  because = "the object is kept rather than deleted"
}
