stateless = [
  "random_id",
  "random_integer",
  "random_pet",
  "random_shuffle",
  "random_string",
  "random_uuid",
  "random_uuid4",
  "random_uuid7",
]
