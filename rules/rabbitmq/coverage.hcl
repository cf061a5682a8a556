explained "*delete_after" {
  types   = ["rabbitmq_shovel"]
  because = "it says when a shovel ends by itself"
}

explained "settings.auto_delete" {
  types   = ["rabbitmq_queue"]
  because = "it says when the broker deletes a queue that nobody uses"
}
