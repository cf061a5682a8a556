stateful "rabbitmq_queue" {
  summary = "A queue with its messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cyrilgdn/rabbitmq/latest/docs/resources/queue"
}

stateful "rabbitmq_vhost" {
  summary = "A virtual host with its queues, exchanges and messages"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cyrilgdn/rabbitmq/latest/docs/resources/vhost"
}
