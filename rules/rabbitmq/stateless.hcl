stateless = [
  "rabbitmq_binding",
  "rabbitmq_exchange",
  "rabbitmq_federation_upstream",
  "rabbitmq_operator_policy",
  "rabbitmq_permissions",
  "rabbitmq_policy",
  "rabbitmq_shovel",
  "rabbitmq_topic_permissions",
  "rabbitmq_user",
]
