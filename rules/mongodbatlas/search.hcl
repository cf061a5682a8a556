stateful "mongodbatlas_search_deployment" {
  summary = "The dedicated search nodes of a cluster, on which every search index is built again"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/search_deployment"
}

stateful "mongodbatlas_search_index" {
  summary = "A search index, which has to be built again from the collection"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/search_index"
}
