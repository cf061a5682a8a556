stateless = [
  "planetscale_branch_safe_migrations",
  "planetscale_postgres_bouncer",
]
