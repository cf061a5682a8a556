stateless = [
  "ansible_group",
  "ansible_host",
  "ansible_playbook",
  "ansible_vault",
]
