explained "*auto_delete" {
  types   = ["rabbitmq_queue", "rabbitmq_exchange"]
  because = "it says when the broker deletes what nobody uses"
}

explained "*delete_after" {
  types   = ["rabbitmq_shovel"]
  because = "it says when a shovel ends by itself"
}
