stateful "awscc_storagegateway_tape_pool" {
  summary    = "A pool of virtual tapes, once the tapes are gone"
  kind       = "backup"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/storagegateway_tape_pool"
  only_empty = true

  recovery "retention_lock_type" {
    weaker = "off"
    safe   = ["GOVERNANCE", "COMPLIANCE"]
  }

  recovery "retention_lock_time_in_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["storagegateway:DeleteTapePool", "storagegateway:DeleteTape", "storagegateway:DeleteTapeArchive"]
  }
}
