stateful "cloudflare_calls_sfu_app" {
  summary = "An app, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/calls_sfu_app"
}

stateful "cloudflare_calls_turn_app" {
  summary = "An app, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/calls_turn_app"
}

stateful "cloudflare_cloudforce_one_request" {
  summary = "A request to threat analysts and what they answered"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/cloudforce_one_request"
}

stateful "cloudflare_moq_relay" {
  summary = "A relay, whose tokens its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/moq_relay"
}

stateful "cloudflare_stream" {
  summary = "A video"
  kind    = "bucket"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/stream"
}

stateful "cloudflare_stream_key" {
  summary = "A key that signs the addresses of videos"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/stream_key"
}

stateful "cloudflare_stream_live_input" {
  summary = "A live input, whose keys its senders have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/stream_live_input"
}
