stateful "genesyscloud_architect_datatable" {
  summary = "A data table with its rows"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/architect_datatable"
}

stateful "genesyscloud_auth_division" {
  summary = "A division, to whose generated id the access of users is tied"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/auth_division"
}

stateful "genesyscloud_conversations_messaging_integrations_apple" {
  summary = "A messaging account, whose id others have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/conversations_messaging_integrations_apple"
}

stateful "genesyscloud_conversations_messaging_integrations_instagram" {
  summary = "A messaging account, which has to be consented to again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/conversations_messaging_integrations_instagram"
}

stateful "genesyscloud_conversations_messaging_integrations_open" {
  summary = "A messaging account, whose id others have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/conversations_messaging_integrations_open"
}

stateful "genesyscloud_conversations_messaging_integrations_whatsapp" {
  summary = "A messaging account, which has to be approved again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/conversations_messaging_integrations_whatsapp"
}

stateful "genesyscloud_externalcontacts_contact" {
  summary = "A contact with its history"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/externalcontacts_contact"
}

stateful "genesyscloud_externalcontacts_organization" {
  summary = "An organization with its contacts"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/externalcontacts_organization"
}

stateful "genesyscloud_flow" {
  summary = "A call or message flow with its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/flow"
}

stateful "genesyscloud_group" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/group"
}

stateful "genesyscloud_integration_credential" {
  summary = "Credentials of an integration"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/integration_credential"
}

stateful "genesyscloud_integration_facebook" {
  summary = "A messaging account, which has to be consented to again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/integration_facebook"
}

stateful "genesyscloud_journey_outcome_predictor" {
  summary = "A trained predictor"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/journey_outcome_predictor"
}

stateful "genesyscloud_knowledge_document" {
  summary = "An article with its versions"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/knowledge_document"
}

stateful "genesyscloud_knowledge_knowledgebase" {
  summary = "A knowledge base with its articles"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/knowledge_knowledgebase"
}

stateful "genesyscloud_oauth_client" {
  summary = "An OAuth client with its secret, which programs have configured"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/oauth_client"
}

stateful "genesyscloud_orgauthorization_pairing" {
  summary = "A trust between organizations, which the other has to accept again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/orgauthorization_pairing"
}

stateful "genesyscloud_outbound_campaign" {
  summary = "A campaign and how far it has come"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/outbound_campaign"
}

stateful "genesyscloud_outbound_contact_list" {
  summary = "A contact list with its contacts and what was reached"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/outbound_contact_list"
}

stateful "genesyscloud_outbound_contact_list_contact" {
  summary = "A contact and what was reached"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/outbound_contact_list_contact"
}

stateful "genesyscloud_outbound_dnclist" {
  summary = "A list of those who must not be called"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/outbound_dnclist"
}

stateful "genesyscloud_outbound_messagingcampaign" {
  summary = "A campaign and how far it has come"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/outbound_messagingcampaign"
}

stateful "genesyscloud_quality_forms_evaluation" {
  summary = "A form, under which evaluations are found"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/quality_forms_evaluation"
}

stateful "genesyscloud_quality_forms_survey" {
  summary = "A form, under which surveys are found"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/quality_forms_survey"
}

stateful "genesyscloud_routing_email_domain" {
  summary = "A mail domain, whose name cannot be had again"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/routing_email_domain"
}

stateful "genesyscloud_routing_queue" {
  summary = "A queue, under which its conversations and their figures are found"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/routing_queue"
}

stateful "genesyscloud_routing_sms_address" {
  summary = "A registered address, which takes paperwork"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/routing_sms_address"
}

stateful "genesyscloud_script" {
  summary = "A script with its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/script"
}

stateful "genesyscloud_task_management_workbin" {
  summary = "A work bin with its work items"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/task_management_workbin"
}

stateful "genesyscloud_task_management_workitem" {
  summary = "A work item with its history"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/task_management_workitem"
}

stateful "genesyscloud_task_management_worktype" {
  summary = "A type of work items with those made of it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/task_management_worktype"
}

stateful "genesyscloud_user" {
  summary = "A user with their recordings, history and access"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/user"
}

stateful "genesyscloud_webdeployments_deployment" {
  summary = "A deployment, whose id web sites have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/webdeployments_deployment"
}
