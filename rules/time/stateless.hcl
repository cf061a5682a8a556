stateless = [
  "time_offset",
  "time_rotating",
  "time_sleep",
  "time_static",
]
