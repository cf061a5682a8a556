stateful "supabase_apikey" {
  summary = "An API key of a project"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/supabase/supabase/latest/docs/resources/apikey"
}

stateful "supabase_branch" {
  summary = "A branch with its own database, files and keys"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/supabase/supabase/latest/docs/resources/branch"
}

stateful "supabase_project" {
  summary = "A project with its database, users, files and keys"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/supabase/supabase/latest/docs/resources/project"
}
