stateful "statuscake_heartbeat_check" {
  summary = "A check with its history and the address that its senders have configured"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/StatusCakeDev/statuscake/latest/docs/resources/heartbeat_check"
}
