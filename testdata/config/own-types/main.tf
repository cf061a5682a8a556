resource "mainframe_dataset" "ledger" {
  scratch = true
}

resource "mainframe_job" "nightly" {
}

resource "mainframe_routing_rule" "day" {
}

resource "mainframe_terminal" "lobby" {
}
