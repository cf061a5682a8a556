stateless = [
  "airbyte_declarative_source_definition",
  "airbyte_destination",
  "airbyte_destination_*",
  "airbyte_permission",
  "airbyte_source",
  "airbyte_source_*",
]
