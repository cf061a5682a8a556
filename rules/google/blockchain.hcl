stateful "google_blockchain_node_engine_blockchain_nodes" {
  summary = "A blockchain node with the chain it has synchronized, which takes days to fetch again"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/blockchain_node_engine_blockchain_nodes"
}
