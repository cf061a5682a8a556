stateful "mainframe_dataset" {
  summary = "A data set of the mainframe"
  kind    = "database"
  tier    = "critical"

  protection "retention.locked" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "scratch" {
    unsafe  = ["true"]
    default = "false"
    because = "the tape is overwritten"
  }
}

stateless = ["mainframe_job", "mainframe_*_rule"]
