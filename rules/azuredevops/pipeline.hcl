stateful "azuredevops_build_definition" {
  summary = "A pipeline with its runs and what they have made"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/build_definition"
}

stateful "azuredevops_build_folder" {
  summary = "A folder with the pipelines in it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/build_folder"
}
