stateless = [
  "galaxy_*_catalog",
  "galaxy_cluster",
  "galaxy_column_mask",
  "galaxy_cross_account_iam_role",
  "galaxy_data_quality_check",
  "galaxy_policy",
  "galaxy_role",
  "galaxy_role_grant",
  "galaxy_role_privilege_grant",
  "galaxy_row_filter",
  "galaxy_sql_job",
]
