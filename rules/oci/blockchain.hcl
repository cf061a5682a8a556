stateful "oci_blockchain_blockchain_platform" {
  summary = "A blockchain network with its ledger and the identities of its members"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/blockchain_blockchain_platform"
}

stateful "oci_blockchain_osn" {
  summary = "An ordering node with its copy of the ledger"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/blockchain_osn"
}

stateful "oci_blockchain_peer" {
  summary = "A peer with its copy of the ledger"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/blockchain_peer"
}
