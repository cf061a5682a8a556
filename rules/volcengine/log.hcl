stateful "volcengine_tls_consumer_group" {
  summary = "A group of readers and how far they have come"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/tls_consumer_group"
}

stateful "volcengine_tls_project" {
  summary = "A log project with its topics and records"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/tls_project"
}

stateful "volcengine_tls_topic" {
  summary = "A log topic with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/tls_topic"
}

stateful "volcengine_tls_trace_instance" {
  summary = "A trace instance with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/tls_trace_instance"
}

stateful "volcengine_vmp_workspace" {
  summary = "A metrics workspace with its metrics and rules"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/vmp_workspace"

  protection "delete_protection_enabled" {
    safe        = ["true"]
    enforced_by = "service"
  }
}
