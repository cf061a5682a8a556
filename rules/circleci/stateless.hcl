stateless = [
  "circleci_context_environment_variable",
  "circleci_environment_variable",
]
