stateful "awscc_codeguruprofiler_profiling_group" {
  summary = "A group of profiles of running applications"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/codeguruprofiler_profiling_group"

  iam {
    destroy = ["codeguru-profiler:DeleteProfilingGroup"]
  }
}
