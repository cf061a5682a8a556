stateless = [
  "fly_cert",
  "fly_machine",
]
