stateful "mongodbatlas_stream_instance" {
  summary = "A stream processing workspace with its connections, and its processors and their state"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/stream_instance"
}

stateful "mongodbatlas_stream_processor" {
  summary = "A stream processor and the checkpoint it would go on from"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/stream_processor"
}

stateful "mongodbatlas_stream_workspace" {
  summary = "A stream processing workspace with its connections, and its processors and their state"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/stream_workspace"
}
