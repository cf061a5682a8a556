stateless = [
  "upstash_qstash_endpoint",
  "upstash_qstash_schedule",
  "upstash_qstash_schedule_v2",
  "upstash_qstash_topic",
  "upstash_qstash_topic_v2",
  "upstash_team",
]
