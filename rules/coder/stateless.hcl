stateless = [
  "coder_agent",
  "coder_agent_instance",
  "coder_ai_task",
  "coder_app",
  "coder_devcontainer",
  "coder_env",
  "coder_external_agent",
  "coder_metadata",
  "coder_script",
]
